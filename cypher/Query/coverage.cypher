// What the record is meant to hold, for all places or for one: by itself, by its country, or by a pair of one of these; of all ties, or of the
// members of a network; or for the kinds and places that a filter of ties names. Each of its places is a side: by itself, or by its country.

OPTIONAL MATCH (wanted:Node&Place {id: $place})
OPTIONAL MATCH (wanted)-[:IN_COUNTRY]->(country:Country)
WITH [wanted.id, country.id] AS ids, COLLECT { UNWIND $filter.places AS named MATCH (chosen:Node&Actor {id: named}) RETURN COLLECT { MATCH (chosen)-[:WITHIN|PART_OF|LOCATED_IN*0..]->(around:Actor) WHERE around = chosen OR around:Country RETURN around.id } } AS sides
MATCH (coverage:Coverage)-[:COVERS]->(place:Place)
WHERE ($place IS NULL OR place.id IN ids OR coverage.partner IN ids)
  AND ($network IS NULL OR coverage.network = $network)
  AND ($filter IS NULL OR CASE WHEN $filter.kinds IS NULL THEN coverage.network IS NULL ELSE any(kind IN coverage.kinds WHERE kind IN $filter.kinds) END)
  AND ($filter IS NULL OR sides = [] OR CASE WHEN coverage.partner IS NULL THEN any(side IN sides WHERE place.id IN side) ELSE any(at IN range(1, size(sides)) WHERE place.id IN sides[at - 1] AND any(other IN range(1, size(sides)) WHERE other <> at AND coverage.partner IN sides[other - 1])) END)
OPTIONAL MATCH (partner:Node&Place {id: coverage.partner})
OPTIONAL MATCH (members:Node&Institution {id: coverage.network})
OPTIONAL MATCH (source:Node&Source {id: coverage.source})
RETURN CASE WHEN partner IS NOT NULL THEN 'PAIR' WHEN place:Country THEN 'COUNTRY' ELSE 'PLACE' END AS scope, place AS place, partner AS partner, members AS network, coverage.kinds AS kinds, coverage.completeness AS completeness, coverage.asOf AS asOf, source AS source, coverage.counted AS counted, CASE WHEN coverage.completeness <> 'NOT_COVERED' THEN COUNT { MATCH (place)<-[:WITHIN|PART_OF|LOCATED_IN*0..]-(inside:Actor)-[part:PARTY_TO]->(tie:Tie) WHERE part.role <> 'WITNESS' AND tie.isSetAside IS NULL AND tie.kind IN coverage.kinds AND (place:Country OR partner IS NOT NULL OR inside = place) AND (partner IS NULL OR partner.id IN tie.among) AND (members IS NULL OR members.id IN tie.among) RETURN DISTINCT tie } END AS onRecord, coverage.note AS note
ORDER BY place.nameKey, place.id, coalesce(partner.nameKey, ''), coalesce(partner.id, ''), coalesce(members.nameKey, ''), coalesce(members.id, ''), coverage.kinds[0]
