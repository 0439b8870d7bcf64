// The tie, program or institution that a partnership is part of.
//
// @from partnership Partnership

MATCH (partnership)-[:UNDER]->(roof:Subject)
RETURN roof
