// Also ties all of whose claims a curator set aside.
//
// @from tie Tie

RETURN $includeSetAside OR tie.isSetAside IS NULL
