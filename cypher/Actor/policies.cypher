// Policies that an actor issued, latest first.
//
// @from actor Actor
// @order WHEN policy.whenSort, policy.id DESC

MATCH (actor)<-[:ISSUED_BY]-(policy:Policy)
RETURN policy AS node
