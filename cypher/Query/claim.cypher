// A claim by its id, or by an id that was merged into it.

MATCH (claim:Node&Claim)
WHERE claim.id = coalesce(COLLECT { MATCH (redirect:Redirect {id: $id}) RETURN redirect.into }[0], $id)
RETURN claim
