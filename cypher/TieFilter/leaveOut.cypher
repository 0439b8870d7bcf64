// Of none of these standings.
//
// @from tie Tie

RETURN NOT tie.standing IN $leaveOut
