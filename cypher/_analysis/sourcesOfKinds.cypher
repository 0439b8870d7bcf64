// The sources of some kinds.

MATCH (source:Source)
WHERE source.kind IN $kinds
RETURN [source.id]
