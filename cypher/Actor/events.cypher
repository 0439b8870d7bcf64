// Events that an actor took part in, latest first.
//
// @from actor Actor
// @order WHEN part.owner | part.when, part.event, part.role DESC
// @count COUNT { (actor)-[:TOOK_PART_IN]->() }

MATCH ()-[part:TOOK_PART_IN]->(event:Event)
WHERE part.owner = actor.id
RETURN event AS node, part.role AS role
