// Institutions, by name unless ordered.
//
// @order NAME institution.nameKey, institution.id
// @order FOUNDED institution.foundedSort, institution.id

MATCH (institution:Institution)
RETURN institution AS node
