// Of any of these standings.
//
// @from tie Tie

RETURN tie.standing IN $standings
