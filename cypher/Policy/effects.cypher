// Effects of a policy on ties, by the tie's name.
//
// @from policy Policy
// @order TIE tie.nameKey, effect.id

MATCH (policy)<-[:EFFECT_OF]-(effect:PolicyEffect)-[:EFFECT_ON]->(tie:Tie)
RETURN effect AS node
