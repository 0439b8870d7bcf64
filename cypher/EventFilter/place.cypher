// Held in a place itself.
//
// @from event Event

RETURN EXISTS { (event)-[:HELD_IN]->(:Node&Place {id: $place}) }
