// Ambiguous citations that may refer to a source, by title.
//
// @from source Source

MATCH (source)<-[:MAY_BE]-(other:Source)
WITH DISTINCT other
RETURN other
ORDER BY other.nameKey, other.id
