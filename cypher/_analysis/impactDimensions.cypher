// The keys of the dimensions that impacts are counted by. `sharedDimensions` go on from the first columns.
//
// @after Query.impacts

RETURN
  subject.periodEarliest AS EARLIEST,
  subject.periodLatest AS LATEST,
  COLLECT {
    MATCH (subject)-[:MEASURES]->(:Tie)<-[party:PARTY_TO]-(actor:Actor)
    WHERE party.role <> 'WITNESS'
    RETURN actor
    UNION
    MATCH (subject)-[:MEASURES]->(actor:Actor)
    RETURN actor
  } AS ACTORS,
  subject.indicator AS INDICATOR,
  coalesce(subject.currency, subject.unit) AS UNIT,
  subject.direction AS DIRECTION,
  subject.scale AS SCALE,
  COLLECT { MATCH (subject)-[:ABOUT_THEME]->(theme:Theme) RETURN theme.id } AS THEME,
  subject.sourceCount AS SOURCES,
  subject.confidence AS CONFIDENCE,
  COLLECT { MATCH (subject)<-[:ABOUT]-(claim:Claim)-[:STATED_IN]->(source:Source) WHERE claim.retiredAt IS NULL AND claim.rank <> 'DEPRECATED' AND source.read RETURN source.directness ORDER BY source.directness LIMIT 1 }[0] AS DIRECTNESS
