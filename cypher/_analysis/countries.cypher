// The countries.

MATCH (country:Country)
RETURN [country.id]
