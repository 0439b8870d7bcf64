// A page of all ties that are not set aside, or some by their ids, with their principals (the network of a membership last), and what the account of a path says of them.

CALL () {
  MATCH (node:Node&Tie)
  WHERE node.id > $after AND node.isSetAside IS NULL
  RETURN node
  ORDER BY node.id
  LIMIT $size
UNION ALL
  UNWIND $ids AS id
  MATCH (node:Node&Tie {id: id})
  WHERE node.isSetAside IS NULL
  RETURN node
}
RETURN [node.id, node.kind, node.confidence, node.sourceCount, [node.startEarliest, coalesce(CASE WHEN node.startIsApproximate IS NULL THEN node.startLatest END, node.lastConfirmedLatest), coalesce(node.endEarliest, node.lastConfirmedEarliest), node.endLatest, node.listedUntil], COLLECT {
  MATCH (node)<-[party:PARTY_TO]-(actor:Actor)
  WHERE party.role <> 'WITNESS'
  RETURN actor.id
  ORDER BY party.role = 'NETWORK', party.ordinal, actor.id
}, [node.name, node.start, node.end, node.lastConfirmed, node.status, node.support], coalesce(node.statedBy, node.sourceIds)]
