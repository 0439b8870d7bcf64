// A source by its id, or by an id that was merged into it.

MATCH (source:Node&Source)
WHERE source.id = coalesce(COLLECT { MATCH (redirect:Redirect {id: $id}) RETURN redirect.into }[0], $id)
RETURN source
