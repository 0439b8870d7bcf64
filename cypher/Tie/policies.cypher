// Effects of policies on a tie, earliest policy first.
//
// @from tie Tie

MATCH (tie)<-[:EFFECT_ON]-(effect:PolicyEffect)-[:EFFECT_OF]->(policy:Policy)
RETURN effect
ORDER BY policy.whenSort, effect.id
