// Ties that an agreement establishes, by name.
//
// @from agreement Agreement

MATCH (agreement)-[:ESTABLISHES]->(tie:Tie)
WHERE tie.isSetAside IS NULL
RETURN tie
ORDER BY tie.nameKey, tie.id
