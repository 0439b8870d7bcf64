// Warns readers that until the import commits they may read parts of two versions. The writer holds the lock, so any other
// notice is from a dead writer.

CALL () {
  MATCH (left:Notice&!Dataset)
  DELETE left
}
CREATE (notice:Notice {id: $commit, commit: $commit})
