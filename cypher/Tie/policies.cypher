// What policies did to a tie, latest policy first.
//
// @from tie Tie

MATCH (tie)<-[:EFFECT_ON]-(effect:PolicyEffect)-[:EFFECT_OF]->(policy:Policy)
RETURN effect
ORDER BY policy.whenSort DESC, effect.id
