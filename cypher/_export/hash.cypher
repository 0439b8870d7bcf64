// The hash of the files of the last import.

MATCH (dataset:Dataset {id: 'dataset'})
RETURN dataset.contentHash AS contentHash
