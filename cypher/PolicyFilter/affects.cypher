// Has an effect on a tie, or on a tie of an actor or of one inside it.
//
// @from policy Policy

RETURN EXISTS { (policy)<-[:EFFECT_OF]-(:PolicyEffect)-[:EFFECT_ON]->(tie:Tie) WHERE tie.id = $affects OR $affects IN tie.among }
