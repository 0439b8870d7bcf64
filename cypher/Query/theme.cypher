// A theme by its id, or by an id that was merged into it.

MATCH (theme:Node&Theme)
WHERE theme.id = coalesce(COLLECT { MATCH (redirect:Redirect {id: $id}) RETURN redirect.into }[0], $id)
RETURN theme
