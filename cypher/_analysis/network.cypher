// The actors that each tie joins.
//
// @after Query.ties

WITH tie
LIMIT $most
RETURN [tie.id, COLLECT {
  MATCH (tie)<-[party:PARTY_TO]-(actor:Actor)
  WHERE party.role <> 'WITNESS'
  RETURN DISTINCT actor.id
}]
