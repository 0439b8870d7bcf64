// A page of the places and institutions, with what lists name them by.

MATCH (node:Node&Actor&(Place|Institution))
WHERE node.id > $after
WITH node
ORDER BY node.id
LIMIT $size
RETURN [node.id, node.kind, COLLECT {
  MATCH (node)<-[:NAMES]-(name:Name)
  RETURN [name.text, name.kind, name.language]
  ORDER BY name.ordinal
}, COLLECT {
  MATCH (node)<-[:IDENTIFIES]-(identifier:Identifier)
  RETURN [identifier.scheme, identifier.value]
  ORDER BY identifier.ordinal
}, COLLECT {
  MATCH (node)-[:LOCATED_IN|PART_OF|WITHIN]->(container:Actor)
  RETURN container.id
  ORDER BY container.id
}, node.latitude, node.longitude, CASE WHEN node:City THEN node.population END]
