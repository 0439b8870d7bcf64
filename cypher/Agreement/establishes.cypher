// Ties that an agreement establishes, by name.
//
// @from agreement Agreement

MATCH (agreement)-[:ESTABLISHES]->(tie:Tie)
RETURN tie
ORDER BY tie.nameKey, tie.id
