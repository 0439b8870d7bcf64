// Sources of the claims that stand.
//
// @from subject Record

MATCH (subject)<-[:ABOUT]-(claim:Claim)-[:STATED_IN]->(source:Source)
WHERE claim.retiredAt IS NULL
WITH source, collect(DISTINCT claim.rank) = ['DEPRECATED'] AS isSetAside
WHERE ($setAside IS NULL OR isSetAside = $setAside)
RETURN source
ORDER BY source.read DESC, source.nameKey, source.id
