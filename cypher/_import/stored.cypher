// The last import, and the current number of nodes and relationships. The notice of an import that died, and the blocks of sums, are not among its nodes. Null: there was none.

OPTIONAL MATCH (dataset:Dataset {id: 'dataset'})
WITH
  dataset,
  COUNT { MATCH () } - COUNT { MATCH (:Dataset|Notice|Block|Difference) } AS nodes,
  COUNT { MATCH ()-->() } AS edges
RETURN
  dataset.name AS name,
  dataset.licence AS licence,
  dataset.nameZh AS nameZh,
  dataset.scope AS scope,
  dataset.scopeZh AS scopeZh,
  dataset.tables AS tables,
  dataset.version AS version,
  dataset.contentHash AS contentHash,
  dataset.checksum AS checksum,
  dataset:Notice AS isLoading,
  dataset.stamp AS stamp,
  dataset.parts AS parts,
  dataset.withheld AS withheld,
  dataset.commit AS commit,
  dataset.importedAt AS importedAt,
  dataset.rowCounts AS rowCounts,
  dataset.journal AS journal,
  dataset.counts AS counts,
  dataset.nodeCount AS nodeCount,
  dataset.edgeCount AS edgeCount,
  dataset.nodeCount = nodes AND dataset.edgeCount = edges AS isWhole,
  nodes
