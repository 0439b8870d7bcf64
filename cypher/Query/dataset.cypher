// The dataset of the last import.

MATCH (dataset:Dataset)
RETURN dataset
