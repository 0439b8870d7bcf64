// Held in a place or inside it.
//
// @from event Event

RETURN EXISTS { (event)-[:HELD_IN]->(place:Place) WHERE $within IN place.among }
