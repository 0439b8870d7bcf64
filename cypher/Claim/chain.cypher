// The claims about the same fact, along which the chain is followed: first the claim itself.
//
// @from claim Claim
// @returns [Claim!]!

MATCH (claim)-[:ABOUT]->(subject:Subject)
MATCH (subject)<-[:ABOUT]-(link:Claim)
WHERE (link = claim OR link.property = claim.property AND link.retiredAt IS NULL)
RETURN link
ORDER BY link = claim DESC, link.id
