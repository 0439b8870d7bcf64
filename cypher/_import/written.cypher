// The checksum of the imported data (null without an import, `unknown` for one by a version without checksums), and the number of its nodes
// and relationships as Neo4j counts them.

OPTIONAL MATCH (dataset:Dataset {id: 'dataset'})
RETURN
  CASE WHEN dataset IS NOT NULL THEN coalesce(dataset.checksum, 'unknown') END AS checksum,
  COUNT { MATCH () }
  - COUNT { MATCH (:Dataset) }
  - COUNT { MATCH (:Notice) }
  + COUNT { MATCH ()-->() } AS counted
