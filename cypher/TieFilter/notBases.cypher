// With none of these bases of confidence.
//
// @from tie Tie

RETURN NOT tie.basis IN $notBases
