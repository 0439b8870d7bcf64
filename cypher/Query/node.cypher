// A node by its id, or by an id that was merged into it.

MATCH (node:Node)
WHERE node.id = coalesce(COLLECT { MATCH (redirect:Redirect {id: $id}) RETURN redirect.into }[0], $id)
RETURN node
