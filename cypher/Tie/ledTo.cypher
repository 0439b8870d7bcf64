// Ties that followed from a tie, by name.
//
// @from tie Tie

MATCH (tie)<-[:FOLLOWED_FROM]-(later:Tie)
WHERE later.isSetAside IS NULL
RETURN later
ORDER BY later.nameKey, later.id
