// Institutions, by name unless ordered.
//
// @order NAME institution.nameKey, institution.id
// @order FOUNDED coalesce(institution.foundedEarliest, ''), institution.id

MATCH (institution:Institution)
RETURN institution AS node
