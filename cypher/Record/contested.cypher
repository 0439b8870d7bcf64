// Standing claims, for folding.
//
// @from subject Record
// @returns [Claim!]!

MATCH (subject)<-[:ABOUT]-(claim:Claim)
WHERE claim.retiredAt IS NULL
RETURN claim
ORDER BY claim.id
