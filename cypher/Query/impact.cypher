// An impact by its id, or by an id that was merged into it.

MATCH (impact:Node&Impact)
WHERE impact.id = coalesce(COLLECT { MATCH (redirect:Redirect {id: $id}) RETURN redirect.into }[0], $id)
RETURN impact
