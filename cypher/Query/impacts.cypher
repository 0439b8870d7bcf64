// Impacts, by indicator unless ordered.
//
// @order INDICATOR impact.nameKey, impact.id
// @order SOURCES impact.sourceCount, impact.id

MATCH (impact:Impact)
RETURN impact AS node
