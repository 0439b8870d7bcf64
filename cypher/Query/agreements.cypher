// Agreements, latest signed first unless ordered.
//
// @order SIGNED agreement.startSort, agreement.id DESC
// @order NAME agreement.nameKey, agreement.id
// @unless includeSetAside agreement.isSetAside IS NULL

MATCH (agreement:Agreement)
RETURN agreement AS node
