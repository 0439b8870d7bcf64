// Ties that an event concerns, by name.
//
// @from event Event

MATCH (event)-[:CONCERNS]->(tie:Tie)
WHERE tie.isSetAside IS NULL
RETURN tie
ORDER BY tie.nameKey, tie.id
