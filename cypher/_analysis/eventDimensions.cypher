// The keys of the dimensions that events are counted by. `sharedDimensions` go on from the first columns.
//
// @after Query.events

RETURN
  subject.whenEarliest AS EARLIEST,
  subject.whenLatest AS LATEST,
  COLLECT { MATCH (subject)-[:HELD_IN]->(place:Place) RETURN place } AS ACTORS,
  subject.kind AS KIND,
  COLLECT { MATCH (subject)-[:HELD_IN]->(place:Place) RETURN place.id } AS PLACE,
  COLLECT { MATCH (subject)-[:ABOUT_THEME]->(theme:Theme) RETURN theme.id } AS THEME,
  subject.sourceCount AS SOURCES,
  subject.confidence AS CONFIDENCE,
  COLLECT { MATCH (subject)<-[:ABOUT]-(claim:Claim)-[:STATED_IN]->(source:Source) WHERE claim.retiredAt IS NULL AND claim.rank <> 'DEPRECATED' AND source.read RETURN source.directness ORDER BY source.directness LIMIT 1 }[0] AS DIRECTNESS
