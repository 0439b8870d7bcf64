// Institutions, by name unless ordered.
//
// @order NAME institution.nameKey, institution.id
// @order FOUNDED institution.foundedSort, institution.id
// @order TIES COUNT { (institution)-[:PARTY_TO]->() } - coalesce(institution.setAsideTies, 0), institution.id
// @order LATEST_SOURCE coalesce(institution.latestSource, ''), institution.id
// @order CHANGED coalesce(institution.lastChangedAt, ''), institution.id

MATCH (institution:Institution)
RETURN institution AS node
