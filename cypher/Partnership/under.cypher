// What a partnership belongs to.
//
// @from partnership Partnership

MATCH (partnership)-[:UNDER]->(roof:Subject)
RETURN roof
