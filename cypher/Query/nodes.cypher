// Nodes in the order of the given ids; null if there is none.

UNWIND range(0, size($ids) - 1) AS at
OPTIONAL MATCH (redirect:Redirect {id: $ids[at]})
OPTIONAL MATCH (node:Node {id: coalesce(redirect.into, $ids[at])})
RETURN node
ORDER BY at
