// A page of all actors, or some by their ids, with what contains them and how well that is supported.

CALL () {
  MATCH (node:Node&Actor)
  WHERE node.id > $after
  RETURN node
  ORDER BY node.id
  LIMIT $size
UNION ALL
  UNWIND $ids AS id
  MATCH (node:Node&Actor {id: id})
  RETURN node
}
RETURN [node.id, node.name, node:Country, COLLECT {
  MATCH (node)-[stands:LOCATED_IN|PART_OF|WITHIN]->(parent:Actor)
  RETURN [type(stands), parent.id, stands.confidence, stands.sourceCount, stands.support]
  ORDER BY type(stands), parent.id
}]
