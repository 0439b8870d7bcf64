// With any of these bases of confidence.
//
// @from tie Tie

RETURN tie.basis IN $bases
