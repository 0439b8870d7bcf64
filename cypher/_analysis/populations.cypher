// The countries whose population is on record, by their codes.

MATCH (country:Country)
WHERE country.population > 0
RETURN [country.code, country.population]
