// The checksum of the imported data (null without an import), the commit of the import, and the number of its nodes and relationships as Neo4j counts them. A
// database that is being loaded has none to compare.

OPTIONAL MATCH (dataset:Dataset {id: 'dataset'})
RETURN
  dataset.checksum AS checksum,
  dataset.commit AS commit,
  COUNT { MATCH () }
  - COUNT { MATCH (:Dataset|Notice|Block|Difference) }
  + COUNT { MATCH ()-->() } AS counted,
  dataset:Notice AS isLoading
