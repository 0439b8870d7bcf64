// What is exported with a theme: itself and the narrower ones, what falls under them, parties and participants.

CALL (row) {
  MATCH (row)<-[:BROADER*0..8]-(thing:Theme)
  RETURN thing
  UNION
  MATCH (row)<-[:BROADER*0..8]-(:Theme)<-[:ABOUT_THEME]-(thing:Tie|Event|Policy|Impact)
  WHERE thing.isSetAside IS NULL
  RETURN thing
  UNION
  MATCH (row)<-[:BROADER*0..8]-(:Theme)<-[:ABOUT_THEME]-(subject:Tie|Event)<-[:PARTY_TO|TOOK_PART_IN]-(thing:Actor)
  WHERE subject.isSetAside IS NULL
  RETURN thing
}
