// The authors of a source, in the order of the record.
//
// @from source Source

MATCH (source)-[part:AUTHORED_BY]->(actor:Actor)
RETURN actor
ORDER BY part.ordinal, actor.id
