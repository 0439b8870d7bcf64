// What the record was last imported from.

MATCH (dataset:Dataset)
RETURN dataset
