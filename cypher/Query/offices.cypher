// Offices, latest start first unless ordered.
//
// @order START office.startSort, office.id DESC
// @order NAME office.nameKey, office.id
// @order SOURCES office.sourceCount, office.id
// @unless includeSetAside office.isSetAside IS NULL

MATCH (office:Office)
RETURN office AS node
