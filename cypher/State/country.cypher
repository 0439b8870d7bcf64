// The country of a state.
//
// @from state State

MATCH (state)-[:IN_COUNTRY]->(country:Country)
RETURN country
