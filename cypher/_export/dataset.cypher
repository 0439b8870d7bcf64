// What dataset.csv says; null if no file states them.

MATCH (dataset:Dataset {id: 'dataset'})
RETURN CASE WHEN dataset.name IS NOT NULL THEN {name: dataset.name, licence: dataset.licence, name_zh: dataset.nameZh, scope: dataset.scope, scope_zh: dataset.scopeZh, tables: dataset.tables} END AS cells
