// Ties that led to a tie, by name.
//
// @from tie Tie

MATCH (tie)-[:FOLLOWED_FROM]->(earlier:Tie)
RETURN earlier
ORDER BY earlier.nameKey, earlier.id
