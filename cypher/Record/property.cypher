// The claims about a property that stand, to be folded. What became of a tie is told by claims about other properties, too.
//
// @from subject Record
// @returns [Claim!]!

MATCH (subject)<-[:ABOUT]-(claim:Claim)
WHERE claim.retiredAt IS NULL AND (claim.property = $name OR $name = 'status')
RETURN claim
ORDER BY claim.id
