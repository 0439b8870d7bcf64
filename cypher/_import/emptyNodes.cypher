// Removes all nodes but the mark of a load, in many transactions. They have no relationships any more.

MATCH (node:!Dataset)
CALL (node) {
  DELETE node
} IN TRANSACTIONS OF 10000 ROWS
