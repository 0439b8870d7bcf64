// What the record is meant to hold.

MATCH (coverage:Coverage)-[:COVERS]->(place:Place)
RETURN {place: place.id, partner: coverage.partner, network: coverage.network, kinds: reduce(kinds = '', kind IN coverage.kinds | kinds + CASE kinds WHEN '' THEN '' ELSE '|' END + kind), completeness: coverage.completeness, as_of: coverage.asOf, source: coverage.source, counted: toString(coverage.counted), note: coverage.note, recorded: left(coverage.recordedAt, 10)} AS cells
