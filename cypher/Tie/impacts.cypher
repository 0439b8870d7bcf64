// Impacts of a tie, by indicator.
//
// @from tie Tie
// @order INDICATOR impact.nameKey, impact.id

MATCH (tie)<-[:MEASURES]-(impact:Impact)
RETURN impact AS node
