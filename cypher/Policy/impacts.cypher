// Impacts of a policy, by indicator.
//
// @from policy Policy

MATCH (policy)<-[:RESULTS_FROM]-(impact:Impact)
RETURN impact
ORDER BY impact.nameKey, impact.id
