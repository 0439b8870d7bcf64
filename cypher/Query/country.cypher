// A country by its id, or by an id that was merged into it.

MATCH (country:Node&Country)
WHERE country.id = coalesce(COLLECT { MATCH (redirect:Redirect {id: $id}) RETURN redirect.into }[0], $id)
RETURN country
