// Works that an unsettled citation may mean, by title.
//
// @from source Source

MATCH (source)-[:MAY_BE]->(other:Source)
WITH DISTINCT other
RETURN other
ORDER BY other.nameKey, other.id
