// The keys of the dimensions that sources are counted by. `sharedDimensions` go on from the first columns.
//
// @after Query.sources

RETURN
  subject.publishedEarliest AS EARLIEST,
  subject.publishedLatest AS LATEST,
  COLLECT { MATCH (subject)-[:PUBLISHED_BY]->(actor:Actor) RETURN actor } AS ACTORS,
  subject.kind AS KIND,
  subject.directness AS DIRECTNESS,
  subject.read AS READ,
  subject.language AS LANGUAGE,
  COLLECT { MATCH (subject)-[:PUBLISHED_BY]->(actor:Actor) RETURN actor.id } AS PUBLISHER
