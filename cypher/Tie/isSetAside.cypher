// Whether a curator set aside all claims about a tie; the property is only there if so.
//
// @from tie Tie

RETURN tie.isSetAside IS NOT NULL
