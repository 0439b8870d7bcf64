// Events that an actor took part in, latest first.
//
// @from actor Actor
// @order WHEN participant.owner | participant.when, participant.event, participant.role DESC
// @count COUNT { (actor)-[:TOOK_PART_IN]->() }

MATCH ()-[participant:TOOK_PART_IN]->(event:Event)
WHERE participant.owner = actor.id
RETURN event AS node, participant.role AS role
