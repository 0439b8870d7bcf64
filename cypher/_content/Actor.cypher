// What is exported with an actor: itself, the ties that it is party to, and all their parties.

CALL (row) {
  RETURN row AS thing
  UNION
  MATCH (row)-[:PARTY_TO]->(thing:Tie)
  RETURN thing
  UNION
  MATCH (row)-[:PARTY_TO]->(:Tie)<-[:PARTY_TO]-(thing:Actor)
  RETURN thing
}
