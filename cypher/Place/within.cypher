// The next larger place.
//
// @from place Place

MATCH (place)-[:WITHIN]->(larger:Place)
RETURN larger
