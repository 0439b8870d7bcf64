// The subjects that an impact was measured on, by id.
//
// @from impact Impact

MATCH (impact)-[:MEASURES]->(subject:Subject)
RETURN subject
ORDER BY subject.id
