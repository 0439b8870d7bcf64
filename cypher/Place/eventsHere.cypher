// Events held in a place or in one inside it, latest first.
//
// @from place Place
// @order WHEN event.whenSort, event.id DESC

MATCH (event:Event)-[:HELD_IN]->(held:Place)
WHERE place.id IN held.among
RETURN event AS node
