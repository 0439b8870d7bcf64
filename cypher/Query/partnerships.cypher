// Partnerships, latest start first unless ordered.
//
// @order START partnership.startSort, partnership.id DESC
// @order NAME partnership.nameKey, partnership.id
// @order SOURCES partnership.sourceCount, partnership.id
// @unless includeSetAside partnership.isSetAside IS NULL

MATCH (partnership:Partnership)
RETURN partnership AS node
