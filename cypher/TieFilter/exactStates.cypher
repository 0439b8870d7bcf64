// The parties, not counting witnesses, are of exactly these states.
//
// @from tie Tie

RETURN tie.states = $exactStates
