// Measures a place, something in it or a tie with a party there, not counting witnesses.
//
// @from impact Impact

RETURN EXISTS { (impact)-[:MEASURES]->(actor:Actor) WHERE $within IN actor.among }
  OR EXISTS { (impact)-[:MEASURES]->(:Tie)<-[party:PARTY_TO]-(actor:Actor) WHERE party.role <> 'WITNESS' AND $within IN actor.among }
