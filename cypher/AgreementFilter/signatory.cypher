// Signed by a person.
//
// @from agreement Agreement

RETURN EXISTS { (agreement)<-[:SIGNED]-(person:Person) WHERE $signatory IN person.among }
