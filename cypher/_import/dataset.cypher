// Stores what was imported and when. The id is not written: a transaction that waits for the lock holds its index entry.

MATCH (dataset:Dataset {id: 'dataset'})
SET
  dataset += $properties,
  dataset.name = $properties.name,
  dataset.nameZh = $properties.nameZh,
  dataset.scope = $properties.scope,
  dataset.scopeZh = $properties.scopeZh,
  dataset.tables = $properties.tables,
  dataset.withheld = $properties.withheld,
  dataset.importing = null,
  dataset.loadedUntil = null
REMOVE dataset:Notice
