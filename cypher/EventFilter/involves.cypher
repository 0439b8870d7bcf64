// An actor, or one inside it, took part, or it was held there.
//
// @from event Event

RETURN EXISTS { (event)-[:TOOK_PART_IN|HELD_IN]-(actor:Actor) WHERE $involves IN actor.among }
