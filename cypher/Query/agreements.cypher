// Agreements, latest signed first unless ordered.
//
// @order SIGNED agreement.startSort, agreement.id DESC
// @order NAME agreement.nameKey, agreement.id
// @order LATEST_SOURCE coalesce(agreement.latestSource, ''), agreement.id
// @order CHANGED coalesce(agreement.lastChangedAt, ''), agreement.id

MATCH (agreement:Agreement)
RETURN agreement AS node
