// Has a tie itself with an actor or with one inside it.
//
// @from node Node

RETURN EXISTS { (node)-[mine:PARTY_TO]->(tie:Tie)<-[theirs:PARTY_TO]-(other:Actor) WHERE mine <> theirs AND tie.isSetAside IS NULL AND $hasTieWith IN other.among }
