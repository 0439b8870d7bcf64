// What is exported with an impact: itself, what it is an effect of, and the parties of the ties among these.

CALL (row) {
  RETURN row AS thing
  UNION
  MATCH (row)-[:MEASURES]->(thing:Actor|Tie)
  RETURN thing
  UNION
  MATCH (row)-[:MEASURES]->(:Tie)<-[:PARTY_TO]-(thing:Actor)
  RETURN thing
}
