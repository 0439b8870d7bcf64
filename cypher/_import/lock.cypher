// Holds back every other import until this one is committed or given up.

MERGE (dataset:Dataset {id: 'dataset'})
SET dataset.importing = true
