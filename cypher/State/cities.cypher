// Cities anywhere in a state, by name.
//
// @from state State
// @order NAME city.nameKey, city.id

MATCH (state)<-[:IN_STATE]-(city:City)
RETURN city AS node
