// Agreements that establish, renew or end a tie, earliest first.
//
// @from tie Tie

MATCH (tie)<-[:ESTABLISHES|RENEWS|ENDS]-(agreement:Agreement)
WHERE agreement.isSetAside IS NULL
WITH DISTINCT agreement
RETURN agreement
ORDER BY agreement.startSort, agreement.id
