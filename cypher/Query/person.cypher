// A person by its id, or by an id that was merged into it.

MATCH (person:Node&Person)
WHERE person.id = coalesce(COLLECT { MATCH (redirect:Redirect {id: $id}) RETURN redirect.into }[0], $id)
RETURN person
