// What is exported with an event: itself, who took part, where it was, the ties that it concerns and their parties.

CALL (row) {
  RETURN row AS thing
  UNION
  MATCH (row)<-[:TOOK_PART_IN]-(thing:Actor)
  RETURN thing
  UNION
  MATCH (row)-[:HELD_IN]->(thing:Actor)
  RETURN thing
  UNION
  MATCH (row)-[:CONCERNS]->(thing:Tie)
  WHERE thing.isSetAside IS NULL
  RETURN thing
  UNION
  MATCH (row)-[:CONCERNS]->(tie:Tie)<-[:PARTY_TO]-(thing:Actor)
  WHERE tie.isSetAside IS NULL
  RETURN thing
}
