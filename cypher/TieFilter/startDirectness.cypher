// Whose start has a most direct source of any of these levels.
//
// @from tie Tie

RETURN tie.startDirectness IN $startDirectness
