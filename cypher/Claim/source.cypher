// The source that makes a claim.
//
// @from claim Claim

MATCH (claim)-[:STATED_IN]->(source:Source)
RETURN source
