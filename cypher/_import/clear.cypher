// Removes everything but the mark of a load, in many transactions.

MATCH (node:!Dataset)
CALL (node) {
  DETACH DELETE node
} IN TRANSACTIONS OF 5000 ROWS
