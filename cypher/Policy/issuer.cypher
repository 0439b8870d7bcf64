// The issuer of a policy.
//
// @from policy Policy

MATCH (policy)-[:ISSUED_BY]->(issuer:Actor)
RETURN issuer
