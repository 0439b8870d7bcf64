// The impact whose figure includes that of an impact.
//
// @from impact Impact

MATCH (impact)-[:SHARE_OF]->(whole:Impact)
RETURN whole
