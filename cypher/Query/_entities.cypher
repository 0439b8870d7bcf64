// Nodes in the order of the given representations; null if nothing of that type has the id.

UNWIND range(0, size($representations) - 1) AS at
OPTIONAL MATCH (redirect:Redirect {id: $representations[at].id})
OPTIONAL MATCH (node:Node {id: coalesce(redirect.into, $representations[at].id)})
WHERE $representations[at].type IN labels(node)
RETURN node
ORDER BY at
