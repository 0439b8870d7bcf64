// The heading above.
//
// @from theme Theme

MATCH (theme)-[:BROADER]->(broader:Theme)
RETURN broader
