// The claims about a property that stand, to be folded.
//
// @from subject Record
// @returns [Claim!]!

MATCH (subject)<-[:ABOUT]-(claim:Claim {property: $name})
WHERE claim.retiredAt IS NULL
RETURN claim
ORDER BY claim.id
