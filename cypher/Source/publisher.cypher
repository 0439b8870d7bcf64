// Who brought a source out.
//
// @from source Source

MATCH (source)-[:PUBLISHED_BY]->(publisher:Actor)
RETURN publisher
