// The last import, and the current number of nodes and relationships.

MATCH (dataset:Dataset {id: 'dataset'})
WITH
  dataset,
  COUNT { MATCH () } - COUNT { MATCH (:Dataset) } AS nodes,
  COUNT { MATCH (:Notice) } AS notices,
  COUNT { MATCH ()-->() } AS edges
RETURN
  dataset.version AS version,
  dataset.contentHash AS contentHash,
  dataset.graphHash AS graphHash,
  dataset.stamp AS stamp,
  dataset.commit AS commit,
  dataset.importedAt AS importedAt,
  dataset.rowCounts AS rowCounts,
  dataset.nodeCount AS nodeCount,
  dataset.edgeCount AS edgeCount,
  dataset.nodeCount = nodes - notices AND dataset.edgeCount = edges AS isWhole,
  nodes
