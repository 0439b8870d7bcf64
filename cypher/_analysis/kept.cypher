// The actors of some ids, which may have been merged into others.

UNWIND $ids AS id
WITH id, coalesce(COLLECT { MATCH (redirect:Redirect {id: id}) RETURN redirect.into }[0], id) AS kept
MATCH (node:Node {id: kept})
RETURN [id, kept, node:Actor, node:Tie]
