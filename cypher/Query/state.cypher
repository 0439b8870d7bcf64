// A state by its id, or by an id that was merged into it.

MATCH (state:Node&State)
WHERE state.id = coalesce(COLLECT { MATCH (redirect:Redirect {id: $id}) RETURN redirect.into }[0], $id)
RETURN state
