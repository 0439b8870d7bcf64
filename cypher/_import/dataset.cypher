// Says what was imported and when.

MATCH (dataset:Dataset {id: 'dataset'})
SET dataset = $properties
SET dataset.id = 'dataset'
