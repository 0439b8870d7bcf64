// Removes the nodes of a label without an id that are attached to some nodes, and returns how many there were.

UNWIND $rows AS row
MATCH (to:Node {id: row.to})
CALL (row, to) {
  MATCH (attached:!Node)-->(to)
  WHERE row.label IN labels(attached)
  DETACH DELETE attached
  RETURN count(*) AS removed
}
RETURN sum(removed) AS removed
