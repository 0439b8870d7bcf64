// Ties that an event concerns, by name.
//
// @from event Event

MATCH (event)-[:CONCERNS]->(tie:Tie)
RETURN tie
ORDER BY tie.nameKey, tie.id
