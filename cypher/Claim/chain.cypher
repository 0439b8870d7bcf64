// Claims about the same fact, through which the chain is traced: first the claim itself.
//
// @from claim Claim
// @returns [Claim!]!

MATCH (claim)-[:ABOUT]->(subject:Subject)
MATCH (subject)<-[:ABOUT]-(link:Claim)
WHERE (link = claim OR link.property = claim.property AND link.retiredAt IS NULL)
RETURN link
ORDER BY link = claim DESC, link.id
