// Tells readers that what they read from now on may be of two records, until the import is committed. The writer holds the lock, so that
// any other notice is of a writer that has died.

CALL () {
  MATCH (left:Notice)
  DELETE left
}
CREATE (notice:Notice {id: $commit})
