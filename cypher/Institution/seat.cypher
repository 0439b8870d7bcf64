// The location of an institution.
//
// @from institution Institution

MATCH (institution)-[:LOCATED_IN]->(seat:Place)
RETURN seat
