// The version of the record that a statement is answered from: all statements of an operation must see the same.

RETURN COLLECT { MATCH (dataset:Dataset) RETURN dataset.version }[0]
