// The states of a country, and its cities that have the rank of one.

MATCH (country:Node&Country {id: $country})
RETURN [COLLECT {
  MATCH (country)<-[:IN_COUNTRY]-(state:State)
  RETURN state.id
}, COLLECT {
  MATCH (country)<-[:IN_COUNTRY]-(city:City)<-[:IDENTIFIES]-(:Identifier {scheme: 'ISO_3166_2'})
  WHERE NOT EXISTS { (city)-[:IN_STATE]->(:State) }
  RETURN DISTINCT city.id
}]
