CALL () {
OPTIONAL MATCH (dataset:Dataset)
OPTIONAL MATCH (notice:Notice)
RETURN [head(collect(dataset.version)), head(collect(dataset.commit)), count(notice) > 0] AS told
}
CALL () {
  OPTIONAL MATCH (node0:Node&City)
  WHERE node0.id = coalesce(COLLECT { MATCH (redirect0:Redirect {id: $given.id0}) RETURN redirect0.into }[0], $given.id0)
  RETURN node0
}
CALL (node0) {
  OPTIONAL MATCH (node0)-[:IN_COUNTRY]->(country2:Country)
  RETURN country2
}
CALL (node0) {
  OPTIONAL MATCH (node0)-[:IN_STATE]->(state4:State)
  RETURN state4
}
CALL (state4) {
  OPTIONAL MATCH (state4)-[:IN_COUNTRY]->(country6:Country)
  RETURN country6
}
RETURN node0.name, country2.name, country2.id, state4.name, country6.code, country6.id, state4.id, node0.id, told
