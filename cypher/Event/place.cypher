// The place of an event.
//
// @from event Event

MATCH (event)-[:HELD_IN]->(place:Place)
RETURN place
