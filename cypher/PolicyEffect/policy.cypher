// The policy that has the effect.
//
// @from effect PolicyEffect

MATCH (effect)-[:EFFECT_OF]->(policy:Policy)
RETURN policy
