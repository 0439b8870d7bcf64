// People, by name unless ordered.
//
// @order NAME person.nameKey, person.id

MATCH (person:Person)
RETURN person AS node
