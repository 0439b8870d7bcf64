// Notes up to which line of its journal the record has the contributions.

MATCH (dataset:Dataset {id: 'dataset'})
SET dataset.journal = $journal
