// The subject of the contest.
//
// @from contest Contest

MATCH (contest)-[:CONTEST_OF]->(subject:Subject)
RETURN subject
