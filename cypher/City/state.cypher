// The state of a city, if it is in one.
//
// @from city City

MATCH (city)-[:IN_STATE]->(state:State)
RETURN state
