// An event by its id, or by an id that was merged into it.

MATCH (event:Node&Event)
WHERE event.id = coalesce(COLLECT { MATCH (redirect:Redirect {id: $id}) RETURN redirect.into }[0], $id)
RETURN event
