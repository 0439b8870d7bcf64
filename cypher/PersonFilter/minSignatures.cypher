// Signed at least n agreements that are not set aside.
//
// @from person Person

RETURN COUNT { (person)-[:SIGNED]->(agreement:Agreement) WHERE agreement.isSetAside IS NULL } >= $minSignatures
