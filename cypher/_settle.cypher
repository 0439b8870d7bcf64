// Removes the notice of a writer that has died. A writer's transaction holds the lock on this node from its beginning to its end: once this
// one has it, no writer lives.

MATCH (dataset:Dataset {id: 'dataset'})
SET dataset.importing = true
REMOVE dataset.importing
WITH dataset
MATCH (notice:Notice)
DELETE notice
