// A city by its id, or by an id that was merged into it.

MATCH (city:Node&City)
WHERE city.id = coalesce(COLLECT { MATCH (redirect:Redirect {id: $id}) RETURN redirect.into }[0], $id)
RETURN city
