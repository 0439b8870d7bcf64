// Actors that were judged not to be the same.

MATCH (a:Actor)-[distinct:DISTINCT_FROM]->(b:Actor)
RETURN {a: a.id, b: b.id, because: distinct.because, source: distinct.source} AS cells
