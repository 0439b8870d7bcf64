// Impacts measured on an actor, by indicator.
//
// @from actor Actor
// @order INDICATOR impact.nameKey, impact.id

MATCH (actor)<-[:MEASURES]-(impact:Impact)
RETURN impact AS node
