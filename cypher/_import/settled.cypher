// The import is committed: what is read now is of one record.

MATCH (notice:Notice {id: $commit})
DELETE notice
