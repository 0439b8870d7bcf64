// Works that cite a source, by title.
//
// @from source Source

MATCH (source)<-[:CITES]-(other:Source)
WITH DISTINCT other
RETURN other
ORDER BY other.nameKey, other.id
