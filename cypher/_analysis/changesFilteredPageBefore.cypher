// A page from their end, latest first.
//
// @after changesFiltered

WITH at, id, kind
WHERE ($after IS NULL OR at > $after[0] OR at = $after[0] AND (id > $after[1] OR id = $after[1] AND kind > $after[2]))
  AND ($before IS NULL OR at < $before[0] OR at = $before[0] AND (id < $before[1] OR id = $before[1] AND kind < $before[2]))
RETURN [at, id, kind]
ORDER BY at DESC, id DESC, kind DESC
LIMIT $limit
