// An institution by its id, or by an id that was merged into it.

MATCH (institution:Node&Institution)
WHERE institution.id = coalesce(COLLECT { MATCH (redirect:Redirect {id: $id}) RETURN redirect.into }[0], $id)
RETURN institution
