// Actors that a curator has judged to be different ones, by name.
//
// @from actor Actor

MATCH (actor)-[distinct:DISTINCT_FROM]-(other:Actor)
OPTIONAL MATCH (source:Node&Source {id: distinct.source})
RETURN other AS actor, distinct.because AS because, source AS source
ORDER BY other.nameKey, other.id
