// What the dataset is called and may be used for; null if no file says.

MATCH (dataset:Dataset {id: 'dataset'})
RETURN CASE WHEN dataset.name IS NOT NULL THEN {name: dataset.name, licence: dataset.licence} END AS cells
