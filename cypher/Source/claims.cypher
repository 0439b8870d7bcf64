// Standing claims that a source makes, by subject, then property.
//
// @from source Source
// @order SUBJECT subject.id, claim.property, claim.id

MATCH (source)<-[:STATED_IN]-(claim:Claim)-[:ABOUT]->(subject:Subject)
WHERE claim.retiredAt IS NULL
RETURN claim AS node
