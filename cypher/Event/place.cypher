// Where an event was held.
//
// @from event Event

MATCH (event)-[:HELD_IN]->(place:Place)
RETURN place
