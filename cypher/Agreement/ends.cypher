// Ties that an agreement ends, by name.
//
// @from agreement Agreement

MATCH (agreement)-[:ENDS]->(tie:Tie)
WHERE tie.isSetAside IS NULL
RETURN tie
ORDER BY tie.nameKey, tie.id
