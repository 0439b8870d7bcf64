// States of a country, by name.
//
// @from country Country
// @order NAME state.nameKey, state.id

MATCH (country)<-[:IN_COUNTRY]-(state:State)
RETURN state AS node
