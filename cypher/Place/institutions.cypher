// Institutions in a place or in one inside it, by name.
//
// @from place Place
// @order NAME institution.nameKey, institution.id

MATCH (institution:Institution)
WHERE place.id IN institution.among AND ($kinds IS NULL OR institution.kind IN $kinds)
RETURN institution AS node
