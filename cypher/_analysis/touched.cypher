// The ids that some imports noted.

MATCH (difference:Difference)
WHERE difference.to IN $commits
UNWIND difference[$noted] AS id
RETURN DISTINCT [id]
