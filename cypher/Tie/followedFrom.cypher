// Ties that led to a tie, by name.
//
// @from tie Tie

MATCH (tie)-[:FOLLOWED_FROM]->(earlier:Tie)
WHERE earlier.isSetAside IS NULL
RETURN earlier
ORDER BY earlier.nameKey, earlier.id
