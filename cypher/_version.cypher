// The version of the record that a statement was answered from: all statements of an operation must see the same.

OPTIONAL MATCH (dataset:Dataset)
RETURN dataset.version
