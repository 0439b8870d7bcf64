// The subject of a claim.
//
// @from claim Claim

MATCH (claim)-[:ABOUT]->(subject:Subject)
RETURN subject
