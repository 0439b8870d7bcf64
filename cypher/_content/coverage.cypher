// What the record is meant to hold, by the id of the place.

MATCH (coverage:Coverage)-[:COVERS]->(place:Place)
RETURN [place.id, coverage.partner, coverage.kinds, coverage.completeness, coverage.asOf, coverage.source, coverage.note, coverage.network]
ORDER BY place.id, coverage.partner, coverage.network, coverage.kinds[0]
