// An agreement by its id, or by an id that was merged into it.

MATCH (agreement:Node&Agreement)
WHERE agreement.id = coalesce(COLLECT { MATCH (redirect:Redirect {id: $id}) RETURN redirect.into }[0], $id)
RETURN agreement
