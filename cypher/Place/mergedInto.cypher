// The places that took the place of an abolished one, by name.
//
// @from place Place

MATCH (place)-[:MERGED_INTO]->(successor:Place)
RETURN successor
ORDER BY successor.nameKey, successor.id
