// The institution that it is a part of.
//
// @from institution Institution

MATCH (institution)-[:PART_OF]->(parent:Institution)
RETURN parent
