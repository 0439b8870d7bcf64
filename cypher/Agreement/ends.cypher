// Ties that an agreement ends, by name.
//
// @from agreement Agreement

MATCH (agreement)-[:ENDS]->(tie:Tie)
RETURN tie
ORDER BY tie.nameKey, tie.id
