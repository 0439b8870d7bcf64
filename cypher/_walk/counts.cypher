// How much an export holds, told before it begins.

WITH DISTINCT thing
WITH collect(thing) AS things
RETURN [
  COUNT { UNWIND things AS thing MATCH (thing:Actor) RETURN thing },
  COUNT { UNWIND things AS thing MATCH (thing:Tie) RETURN thing },
  COUNT { UNWIND things AS thing MATCH (thing)<-[:ABOUT]-(claim:Claim) WHERE claim.retiredAt IS NULL RETURN claim },
  COUNT { UNWIND things AS thing MATCH (thing)<-[:ABOUT]-(claim:Claim)-[:STATED_IN|TAKEN_FROM]->(source:Source) WHERE claim.retiredAt IS NULL RETURN DISTINCT source }
]
