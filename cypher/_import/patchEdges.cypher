// Removes relationships, one for each row, and returns how many there were.

UNWIND $rows AS row
MATCH (from:Node {id: row.from})
MATCH (to:Node {id: row.to})
CALL (row, from, to) {
  MATCH (from)-[edge]->(to)
  WHERE type(edge) = row.type AND properties(edge) = row.properties
  WITH edge
  LIMIT 1
  DELETE edge
  RETURN count(*) AS removed
}
RETURN sum(removed) AS removed
