// The dataset that an export was made from.

MATCH (dataset:Dataset)
RETURN [dataset.name, dataset.version, dataset.contentHash, dataset.importedAt, dataset.licence]
