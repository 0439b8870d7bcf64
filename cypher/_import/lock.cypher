// Holds back every other import until this one is committed or given up. Readers know by this lock whether a writer lives.

MERGE (dataset:Dataset {id: 'dataset'})
SET dataset.importing = true
