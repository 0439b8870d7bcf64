// Blocks every other import until this one has committed or failed. Readers use this lock to see whether a writer is running.

MERGE (dataset:Dataset {id: 'dataset'})
SET dataset.importing = true
