// A page of the ties that are not set aside and have two parties, with their sources.

MATCH (node:Node&Tie)
WHERE node.id > $after AND node.isSetAside IS NULL
WITH node
ORDER BY node.id
LIMIT $size
RETURN [node.id, COLLECT {
  MATCH (node)<-[party:PARTY_TO]-(actor:Actor)
  WHERE party.role <> 'WITNESS'
  RETURN DISTINCT actor.id
}, node.sourceIds]
