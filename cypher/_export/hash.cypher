// The hash of the files that were imported last.

MATCH (dataset:Dataset {id: 'dataset'})
RETURN dataset.contentHash AS contentHash
