// Ties that an agreement renews, by name.
//
// @from agreement Agreement

MATCH (agreement)-[:RENEWS]->(tie:Tie)
WHERE tie.isSetAside IS NULL
RETURN tie
ORDER BY tie.nameKey, tie.id
