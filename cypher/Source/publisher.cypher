// The publisher of a source.
//
// @from source Source

MATCH (source)-[:PUBLISHED_BY]->(publisher:Actor)
RETURN publisher
