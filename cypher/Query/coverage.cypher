// What the record is meant to hold, for all places or for one: by itself, by its country, or by a pair of one of these.

OPTIONAL MATCH (wanted:Node&Place {id: $place})
OPTIONAL MATCH (wanted)-[:IN_COUNTRY]->(country:Country)
WITH [wanted.id, country.id] AS ids
MATCH (coverage:Coverage)-[:COVERS]->(place:Place)
WHERE ($place IS NULL OR place.id IN ids OR coverage.partner IN ids)
OPTIONAL MATCH (partner:Node&Place {id: coverage.partner})
OPTIONAL MATCH (source:Node&Source {id: coverage.source})
RETURN CASE WHEN partner IS NOT NULL THEN 'PAIR' WHEN place:Country THEN 'COUNTRY' ELSE 'PLACE' END AS scope, place AS place, partner AS partner, coverage.kinds AS kinds, coverage.completeness AS completeness, coverage.asOf AS asOf, source AS source, coverage.counted AS counted, CASE WHEN coverage.completeness <> 'NOT_COVERED' THEN COUNT { MATCH (place)<-[:WITHIN|PART_OF|LOCATED_IN*0..]-(inside:Actor)-[part:PARTY_TO]->(tie:Tie) WHERE part.role <> 'WITNESS' AND tie.isSetAside IS NULL AND tie.kind IN coverage.kinds AND (place:Country OR partner IS NOT NULL OR inside = place) AND (partner IS NULL OR partner.id IN tie.among) RETURN DISTINCT tie } END AS onRecord, coverage.note AS note
ORDER BY place.nameKey, place.id, coalesce(partner.nameKey, ''), coalesce(partner.id, ''), coverage.kinds[0]
