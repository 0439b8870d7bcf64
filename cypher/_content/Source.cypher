// What is exported with a source: itself, the subjects of its standing claims, their parties and participants.

CALL (row) {
  RETURN row AS thing
  UNION
  MATCH (row)<-[:STATED_IN|TAKEN_FROM]-(claim:Claim)-[:ABOUT]->(thing:Actor|Tie|Event|Policy|PolicyEffect|Impact)
  WHERE claim.retiredAt IS NULL
  RETURN thing
  UNION
  MATCH (row)<-[:STATED_IN|TAKEN_FROM]-(claim:Claim)-[:ABOUT]->(:Tie|Event)<-[:PARTY_TO|TOOK_PART_IN]-(thing:Actor)
  WHERE claim.retiredAt IS NULL
  RETURN thing
}
