// Standing claims of others that are taken from a source, by subject, then property.
//
// @from source Source
// @order SUBJECT subject.id, claim.property, claim.id

MATCH (source)<-[:TAKEN_FROM]-(claim:Claim)-[:ABOUT]->(subject:Subject)
WHERE claim.retiredAt IS NULL
RETURN claim AS node
