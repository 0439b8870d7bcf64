// Renews the mark of a database that an import is loading. No row: another import has taken over.

MATCH (dataset:Dataset&Notice {id: 'dataset', commit: $commit})
SET dataset.loadedUntil = datetime()
RETURN dataset.commit AS commit
