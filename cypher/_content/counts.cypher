// The counts of an export, read before it starts.

WITH DISTINCT thing
WITH collect(thing) AS things
RETURN [
  COUNT { UNWIND things AS thing MATCH (thing:Actor) RETURN thing },
  COUNT { UNWIND things AS thing MATCH (thing:Tie) RETURN thing },
  COUNT { UNWIND things AS thing MATCH (thing:Event|Policy|PolicyEffect|Impact|Theme) RETURN thing },
  COUNT { UNWIND things AS thing MATCH (thing)<-[:ABOUT]-(claim:Claim) WHERE claim.retiredAt IS NULL AND NOT thing:Source RETURN claim },
  COUNT {
    UNWIND things AS thing
    MATCH (thing:Source)
    RETURN thing AS source
    UNION
    UNWIND things AS thing
    MATCH (thing)<-[:ABOUT]-(claim:Claim)-[:STATED_IN|TAKEN_FROM]->(source:Source)
    WHERE claim.retiredAt IS NULL AND NOT thing:Source
    RETURN source
  }
]
