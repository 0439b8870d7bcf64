// Held in a place or inside of it.
//
// @from event Event

RETURN EXISTS { (event)-[:HELD_IN]->(place:Place) WHERE $within IN place.among }
