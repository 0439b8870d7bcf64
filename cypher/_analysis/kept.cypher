// Whom some ids name: themselves, or what they were merged into.

UNWIND $ids AS id
WITH id, coalesce(COLLECT { MATCH (redirect:Redirect {id: id}) RETURN redirect.into }[0], id) AS kept
MATCH (node:Node {id: kept})
RETURN [id, kept, node:Actor, node:Tie]
