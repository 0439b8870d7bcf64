// Of any of these types.
//
// @from tie Tie

RETURN tie.type IN $types
