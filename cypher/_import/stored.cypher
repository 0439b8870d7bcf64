// What is there: the record as it was imported last, and how much of it there is now.

MATCH (dataset:Dataset {id: 'dataset'})
RETURN
  dataset.contentHash AS contentHash,
  dataset.graphHash AS graphHash,
  dataset.importedAt AS importedAt,
  dataset.nodeCount = COUNT { MATCH (:!Dataset&!Swap) } AND dataset.edgeCount = COUNT { MATCH ()-->() } AS isWhole,
  COUNT { MATCH () } - 1 AS nodes
