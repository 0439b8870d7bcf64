// Says what was imported and when.

MATCH (dataset:Dataset {id: 'dataset'})
SET dataset = $properties, dataset.id = 'dataset'
