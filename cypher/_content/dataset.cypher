// What an export says of the record that it was taken from.

MATCH (dataset:Dataset)
RETURN [dataset.name, dataset.version, dataset.contentHash, dataset.importedAt, dataset.licence]
