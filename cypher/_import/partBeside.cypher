// The ties besides some that join what a pair joins: `BETWEEN` its two actors, or for a tie's own pair `INSIDE` of both. They were not set aside.

UNWIND $pairs AS pair
MATCH (one:Node {id: pair.from})
CALL (pair, one) {
  MATCH (one)-[a:PARTY_TO]->(tie:!SetAside)<-[b:PARTY_TO]-(:Node {id: pair.to})
  WHERE coalesce(a.role, '') <> 'WITNESS' AND coalesce(b.role, '') <> 'WITNESS'
  RETURN tie, 'BETWEEN' AS place
  UNION
  WITH pair, one
  WHERE pair.isOwn
  MATCH (one)<-[:WITHIN|PART_OF|LOCATED_IN]-*(within)-[a:PARTY_TO]->(tie:!SetAside)<-[b:PARTY_TO]-(other)
  WHERE coalesce(a.role, '') <> 'WITNESS' AND coalesce(b.role, '') <> 'WITNESS' AND pair.to IN other.among AND other.id <> within.id
  RETURN tie, 'INSIDE' AS place
}
WITH pair, tie, place
WHERE NOT tie.id IN $besides
RETURN DISTINCT pair.key AS pair, place, tie.id AS id, tie.kind AS kind, tie.kindsAlongside AS kindsAlongside, tie.kindsInside AS kindsInside, tie.kindsContaining AS kindsContaining
