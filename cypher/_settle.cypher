// Removes the notice of a dead writer. A writer's transaction locks this node from start to end: once this statement
// has the lock, no writer is running.

MATCH (dataset:Dataset {id: 'dataset'})
SET dataset.importing = true
REMOVE dataset.importing
WITH dataset
MATCH (notice:Notice&!Dataset)
DELETE notice
