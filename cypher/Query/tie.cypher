// A tie by its id, or by an id that was merged into it.

MATCH (tie:Node&Tie)
WHERE tie.id = coalesce(COLLECT { MATCH (redirect:Redirect {id: $id}) RETURN redirect.into }[0], $id)
RETURN tie
