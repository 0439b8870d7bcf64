// The country of a city.
//
// @from city City

MATCH (city)-[:IN_COUNTRY]->(country:Country)
RETURN country
