CALL () {
MATCH (state:Dataset|Notice)
RETURN collect([state.version, state.commit]) AS told
}
CALL () {
  OPTIONAL MATCH (redirect0:Redirect {id: $given.id0})
  OPTIONAL MATCH (node0:Node&City {id: coalesce(redirect0.into, $given.id0)})
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
