// The claim that states the status of a tie.
//
// @from tie Tie

MATCH (claim:Node&Claim {id: tie.statusClaim})
RETURN claim
