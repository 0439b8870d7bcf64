// Removes the notice: the import has committed, and everything is of one version.

MATCH (notice:Notice {id: $commit})
DELETE notice
