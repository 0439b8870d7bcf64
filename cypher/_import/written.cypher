// The checksum of what was imported, null without an import and unknown if it was made before there were checksums; and how many nodes and
// edges of it Neo4j counts.

OPTIONAL MATCH (dataset:Dataset {id: 'dataset'})
RETURN
  CASE WHEN dataset IS NOT NULL THEN coalesce(dataset.checksum, 'unknown') END AS checksum,
  COUNT { MATCH () }
  - COUNT { MATCH (:Dataset) }
  - COUNT { MATCH (:Notice) }
  + COUNT { MATCH ()-->() } AS counted
