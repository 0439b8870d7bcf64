// From the things of an export to its sources: those among them, and those that the standing claims about the others are taken from.

WITH DISTINCT thing AS subject
CALL (subject) {
  WITH * WHERE subject:Source
  RETURN subject AS thing
  UNION
  MATCH (subject)<-[:ABOUT]-(claim:Claim)-[:STATED_IN|TAKEN_FROM]->(thing:Source)
  WHERE claim.retiredAt IS NULL AND NOT subject:Source
  RETURN thing
}
