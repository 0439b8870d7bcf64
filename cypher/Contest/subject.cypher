// What the claims are about.
//
// @from contest Contest

MATCH (contest)-[:CONTEST_OF]->(subject:Subject)
RETURN subject
