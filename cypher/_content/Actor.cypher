// What is exported with an actor: itself, the ties that it is party to and that were not set aside, and all their parties.

CALL (row) {
  RETURN row AS thing
  UNION
  MATCH (row)-[:PARTY_TO]->(thing:Tie)
  WHERE thing.isSetAside IS NULL
  RETURN thing
  UNION
  MATCH (row)-[:PARTY_TO]->(tie:Tie)<-[:PARTY_TO]-(thing:Actor)
  WHERE tie.isSetAside IS NULL
  RETURN thing
}
