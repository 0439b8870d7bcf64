// Issued by an actor or by one inside it.
//
// @from policy Policy

RETURN EXISTS { (policy)-[:ISSUED_BY]->(issuer:Actor) WHERE $issuer IN issuer.among }
