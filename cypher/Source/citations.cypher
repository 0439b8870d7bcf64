// Works that a source cites, and how, by title.
//
// @from source Source

MATCH (source)-[citation:CITES]->(other:Source)
RETURN other AS source, citation.as AS citedAs
ORDER BY other.nameKey, other.id, citation.as
