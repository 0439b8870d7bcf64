// Marks the database as one that is being loaded, unless another process does so and was alive lately. There is no record from then on,
// and the mark is a notice to readers.

MERGE (dataset:Dataset {id: 'dataset'})
SET dataset.importing = true
REMOVE dataset.importing
WITH dataset
WHERE
  NOT dataset:Notice
  OR dataset.loadedUntil < datetime() - duration({seconds: $seconds})
SET
  dataset = {id: 'dataset', commit: $commit, loadedUntil: datetime()},
  dataset:Notice
RETURN dataset.commit AS commit
