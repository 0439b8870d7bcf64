// A page of all sources, with what folding needs.

MATCH (node:Node&Source)
WHERE node.id > $after
WITH node
ORDER BY node.id
LIMIT $size
RETURN [node.id, node.title, node.read, node.directness, node.published, COLLECT { MATCH (node)-[:PUBLISHED_BY]->(publisher:Actor) RETURN publisher.id }[0], COLLECT { MATCH (node)-[:ORIGINATES_FROM]->(origin:Actor) RETURN origin.id }[0]]
