// Marks the database as one that is being loaded, unless another process does so and was alive lately, or has made another record than
// the one to be replaced. There is no record from then on, and the mark is a notice to readers.

MERGE (dataset:Dataset {id: 'dataset'})
SET dataset.importing = true
REMOVE dataset.importing
WITH dataset
WHERE
  CASE
    WHEN dataset:Notice
      THEN dataset.loadedUntil < datetime() - duration({seconds: $seconds})
    ELSE coalesce(dataset.commit, '') = coalesce($replaced, '')
  END
SET
  dataset = {id: 'dataset', commit: $commit, loadedUntil: datetime()},
  dataset:Notice
RETURN dataset.commit AS commit
