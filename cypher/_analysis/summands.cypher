// What decides whether the figures of impacts can be added.

UNWIND $ids AS id
MATCH (impact:Node&Impact {id: id})
RETURN [impact.id, coalesce(impact.amount, impact.low), coalesce(impact.amount, impact.high), impact.indicator, impact.period, impact.direction, COLLECT {
  MATCH (impact)-[:MEASURES]->(subject:Subject)
  RETURN subject.id
  ORDER BY subject.id
}, COLLECT {
  MATCH (impact)-[:SHARE_OF]->+(whole:Impact)
  RETURN DISTINCT whole.id
}]
