// What is exported with a theme: itself and the narrower ones, what falls under them, parties and participants.

CALL (row) {
  MATCH (row)<-[:BROADER*0..8]-(thing:Theme)
  RETURN thing
  UNION
  MATCH (row)<-[:BROADER*0..8]-(:Theme)<-[:ABOUT_THEME]-(thing:Tie|Event|Policy|Impact)
  RETURN thing
  UNION
  MATCH (row)<-[:BROADER*0..8]-(:Theme)<-[:ABOUT_THEME]-(:Tie|Event)<-[:PARTY_TO|TOOK_PART_IN]-(thing:Actor)
  RETURN thing
}
