// Of the ids that a client names: those that nothing has, and those of duplicates, with the id of what was kept.

UNWIND $given.named AS id
WITH id, coalesce(COLLECT { MATCH (redirect:Redirect {id: id}) RETURN redirect.into }[0], id) AS kept
OPTIONAL MATCH (node:Node {id: kept})
WITH DISTINCT id, node.id AS kept
WHERE kept IS NULL OR kept <> id
RETURN [id, kept]
