// The dataset's name and licence; null if no file states them.

MATCH (dataset:Dataset {id: 'dataset'})
RETURN CASE WHEN dataset.name IS NOT NULL THEN {name: dataset.name, licence: dataset.licence} END AS cells
