// The work that a claim's source says it is taken from.
//
// @from claim Claim

MATCH (claim)-[:TAKEN_FROM]->(source:Source)
RETURN source
