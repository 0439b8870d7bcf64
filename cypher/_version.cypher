// The version of the record that a statement is answered from, and whether another is being put in its place: all that an operation
// reads must be of one. It stands at the head of each statement: as an expression at its end Neo4j would read each property twice.

OPTIONAL MATCH (dataset:Dataset)
OPTIONAL MATCH (swap:Swap)
WHERE swap.until > timestamp()
RETURN [head(collect(dataset.version)), count(swap) > 0] AS told
