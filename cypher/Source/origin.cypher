// Whose word a source is at bottom.
//
// @from source Source

MATCH (source)-[:ORIGINATES_FROM]->(origin:Actor)
RETURN origin
