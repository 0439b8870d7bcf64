// Offices, latest start first unless ordered.
//
// @order START office.startSort, office.id DESC
// @order NAME office.nameKey, office.id
// @order SOURCES office.sourceCount, office.id
// @order LATEST_SOURCE coalesce(office.latestSource, ''), office.id
// @order CHANGED coalesce(office.lastChangedAt, ''), office.id
// @unless includeSetAside office.isSetAside IS NULL

MATCH (office:Office)
RETURN office AS node
