// The version of the record that a statement is answered from, and whether another is being put in its place: all that an operation
// reads must be of one.

RETURN [COLLECT { MATCH (dataset:Dataset) RETURN dataset.version }[0], EXISTS { MATCH (swap:Swap) WHERE swap.until > timestamp() }]
