// The claims about the same fact, along which the chain is followed.
//
// @from claim Claim
// @returns [Claim!]!

MATCH (claim)-[:ABOUT]->(:Subject)<-[:ABOUT]-(other:Claim)
WHERE other.property = claim.property AND other.retiredAt IS NULL
WITH claim, collect(other) AS others
UNWIND [claim] + [other IN others WHERE other <> claim] AS link
RETURN link
ORDER BY link = claim DESC, link.id
