// Actors that a curator has judged to be different.

MATCH (a:Actor)-[distinct:DISTINCT_FROM]->(b:Actor)
RETURN {a: a.id, b: b.id, because: distinct.because, source: distinct.source} AS cells
