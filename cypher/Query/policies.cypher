// Policies, latest first unless ordered.
//
// @order WHEN policy.whenSort, policy.id DESC
// @order NAME policy.nameKey, policy.id

MATCH (policy:Policy)
RETURN policy AS node
