// The ids that some imports have written or removed.

MATCH (difference:Difference)
WHERE difference.to IN $ids
UNWIND difference.ids AS id
RETURN DISTINCT [id]
