// Measures a subject or, for an actor, one inside it.
//
// @from impact Impact

RETURN EXISTS { (impact)-[:MEASURES]->(subject:Subject) WHERE subject.id = $measures OR $measures IN subject.among }
