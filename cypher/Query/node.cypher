// A node by its id, or by an id that was merged into it.

OPTIONAL MATCH (redirect:Redirect {id: $id})
MATCH (node:Node {id: coalesce(redirect.into, $id)})
RETURN node
