// A policy by its id, or by an id that was merged into it.

MATCH (policy:Node&Policy)
WHERE policy.id = coalesce(COLLECT { MATCH (redirect:Redirect {id: $id}) RETURN redirect.into }[0], $id)
RETURN policy
