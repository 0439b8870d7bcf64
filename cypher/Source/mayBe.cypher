// Works that an ambiguous citation may refer to, by title.
//
// @from source Source

MATCH (source)-[:MAY_BE]->(other:Source)
WITH DISTINCT other
RETURN other
ORDER BY other.nameKey, other.id
