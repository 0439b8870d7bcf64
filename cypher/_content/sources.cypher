// From the items of an export to its sources: sources among the items, and sources of the standing claims about the other items.

WITH DISTINCT thing AS subject
CALL (subject) {
  WITH * WHERE subject:Source
  RETURN subject AS thing
  UNION
  MATCH (subject)<-[:ABOUT]-(claim:Claim)-[:STATED_IN|TAKEN_FROM]->(thing:Source)
  WHERE claim.retiredAt IS NULL AND NOT subject:Source
  RETURN thing
}
