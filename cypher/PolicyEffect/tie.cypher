// The tie that it is an effect on.
//
// @from effect PolicyEffect

MATCH (effect)-[:EFFECT_ON]->(tie:Tie)
RETURN tie
