// Says what was imported and when. The id is left alone: who waits for the lock has a share in its index entry.

MATCH (dataset:Dataset {id: 'dataset'})
SET dataset += $properties, dataset.name = $properties.name, dataset.importing = null
