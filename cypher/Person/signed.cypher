// Agreements that a person signed, latest first.
//
// @from person Person
// @order SIGNED agreement.startSort, agreement.id DESC

MATCH (person)-[signature:SIGNED]->(agreement:Agreement)
WHERE agreement.isSetAside IS NULL
RETURN agreement AS node, signature.as AS signedAs
