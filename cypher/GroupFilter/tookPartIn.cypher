// Took part in an event.
//
// @from group Group

RETURN EXISTS { (group)-[:TOOK_PART_IN]->(:Event {id: $tookPartIn}) }
