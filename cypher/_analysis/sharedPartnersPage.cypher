// A page of pairs, each with its ties.
//
// @after sharedPartners

WITH [nameKey, one.id, other.id, partner.id] AS keys, ties
WHERE $after IS NULL
  OR keys[0] > $after[0]
  OR keys[0] = $after[0] AND (keys[1] > $after[1]
    OR keys[1] = $after[1] AND (keys[2] > $after[2]
      OR keys[2] = $after[2] AND keys[3] > $after[3]))
WITH keys, ties
ORDER BY keys
LIMIT $limit
RETURN [keys, COLLECT { UNWIND ties AS id RETURN DISTINCT id ORDER BY id }]
ORDER BY keys
