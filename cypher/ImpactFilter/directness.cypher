// The most direct source that was read has any of these levels of directness.
//
// @from impact Impact

RETURN COLLECT { MATCH (impact)<-[:ABOUT]-(claim:Claim)-[:STATED_IN]->(source:Source) WHERE claim.retiredAt IS NULL AND claim.rank <> 'DEPRECATED' AND source.read RETURN source.directness ORDER BY source.directness LIMIT 1 }[0] IN $directness
