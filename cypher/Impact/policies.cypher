// Policies that caused an impact, by name.
//
// @from impact Impact

MATCH (impact)-[:RESULTS_FROM]->(policy:Policy)
RETURN policy
ORDER BY policy.nameKey, policy.id
