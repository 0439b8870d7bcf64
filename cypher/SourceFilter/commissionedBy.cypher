// Commissioned by an actor or by one inside it.
//
// @from source Source

RETURN EXISTS { (source)-[:COMMISSIONED_BY]->(actor:Actor) WHERE $commissionedBy IN actor.among }
