// Where an institution is.
//
// @from institution Institution

MATCH (institution)-[:LOCATED_IN]->(seat:Place)
RETURN seat
