// Ties that followed from a tie, by name.
//
// @from tie Tie

MATCH (tie)<-[:FOLLOWED_FROM]-(later:Tie)
RETURN later
ORDER BY later.nameKey, later.id
