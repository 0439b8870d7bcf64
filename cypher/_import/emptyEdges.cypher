// Removes all relationships, in many transactions. A node with many would need more memory than one transaction has, if they were
// removed with it.

MATCH ()-[edge]->()
CALL (edge) {
  DELETE edge
} IN TRANSACTIONS OF 10000 ROWS
