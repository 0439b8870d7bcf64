// Also ties all of whose claims a curator set aside.
//
// @from node Tie

RETURN $includeSetAside OR node.isSetAside IS NULL
