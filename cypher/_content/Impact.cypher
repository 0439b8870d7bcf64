// What is exported with an impact: itself, what it measures, the policies that caused it, parties and participants.

CALL (row) {
  RETURN row AS thing
  UNION
  MATCH (row)-[:MEASURES|RESULTS_FROM]->(thing:Subject)
  RETURN thing
  UNION
  MATCH (row)-[:MEASURES]->(:Tie|Event)<-[:PARTY_TO|TOOK_PART_IN]-(thing:Actor)
  RETURN thing
}
