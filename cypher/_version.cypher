// The state of the record that a statement is answered from, and whether another is about to be put in its place: all that an operation
// reads must be of one. It stands at the head of each statement: as an expression at its end Neo4j would read each property twice.

OPTIONAL MATCH (dataset:Dataset)
OPTIONAL MATCH (notice:Notice)
RETURN [head(collect(dataset.version)), head(collect(dataset.commit)), count(notice) > 0] AS told
