// The keys of the dimensions that agreements are counted by. `sharedDimensions` go on from the first columns.
//
// @after Query.agreements

RETURN
  subject.startEarliest AS EARLIEST,
  subject.startLatest AS LATEST,
  COLLECT { MATCH (subject)<-[party:PARTY_TO]-(actor:Actor) WHERE party.role <> 'WITNESS' RETURN actor } AS ACTORS,
  subject.kind AS KIND,
  subject.status AS STATUS,
  COLLECT { MATCH (subject)-[:ABOUT_THEME]->(theme:Theme) RETURN theme.id } AS THEME,
  subject.sourceCount AS SOURCES,
  subject.confidence AS CONFIDENCE,
  subject.directness AS DIRECTNESS
