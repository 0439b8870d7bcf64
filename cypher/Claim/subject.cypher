// What a claim is about.
//
// @from claim Claim

MATCH (claim)-[:ABOUT]->(subject:Subject)
RETURN subject
