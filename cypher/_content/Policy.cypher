// What is exported with a policy: itself, who issued it, its effects, the ties that they are on and their parties.

CALL (row) {
  RETURN row AS thing
  UNION
  MATCH (row)-[:ISSUED_BY]->(thing:Actor)
  RETURN thing
  UNION
  MATCH (row)<-[:EFFECT_OF]-(thing:PolicyEffect)
  RETURN thing
  UNION
  MATCH (row)<-[:EFFECT_OF]-(:PolicyEffect)-[:EFFECT_ON]->(thing:Tie)
  RETURN thing
  UNION
  MATCH (row)<-[:EFFECT_OF]-(:PolicyEffect)-[:EFFECT_ON]->(:Tie)<-[:PARTY_TO]-(thing:Actor)
  RETURN thing
}
