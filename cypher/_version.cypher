// The state of the record that a statement reads, and whether it is about to be replaced: all statements of an operation
// must read one state. It comes first in each statement: as an expression at the end, Neo4j would read each property twice.

OPTIONAL MATCH (dataset:Dataset)
OPTIONAL MATCH (notice:Notice)
RETURN [head(collect(dataset.version)), head(collect(dataset.commit)), count(notice) > 0] AS told
