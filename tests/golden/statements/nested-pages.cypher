CALL () {
  OPTIONAL MATCH (redirect0:Redirect {id: $given.id0})
  OPTIONAL MATCH (node0:Node&Country {id: coalesce(redirect0.into, $given.id0)})
  RETURN node0
}
CALL (node0) {
  MATCH (node0)<-[:IN_COUNTRY]-(state1:State)
  WITH * ORDER BY state1.nameKey, state1.id LIMIT $given.limit1
  CALL (state1) {
    MATCH (state1)<-[:IN_STATE]-(city3:City)
    WITH * ORDER BY city3.nameKey, city3.id LIMIT $given.limit3
    RETURN collect(['', city3.name]) AS rows3
  }
  RETURN collect(['', state1.name, rows3]) AS rows1
}
WITH ['', ['', node0.id, told], rows1] AS parts
UNWIND range(1, 2) AS part
WITH part, parts[part] AS items, [0, 3, 25][part] AS many
UNWIND range(0, size(items) - 1, many) AS at
RETURN part - 1, items[at..at + many]
