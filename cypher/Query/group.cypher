// A group by its id, or by an id that was merged into it.

MATCH (group:Node&Group)
WHERE group.id = coalesce(COLLECT { MATCH (redirect:Redirect {id: $id}) RETURN redirect.into }[0], $id)
RETURN group
