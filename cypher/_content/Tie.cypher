// What is exported with a tie: itself and its parties.

CALL (row) {
  RETURN row AS thing
  UNION
  MATCH (row)<-[:PARTY_TO]-(thing:Actor)
  RETURN thing
}
