// On at least n lists.
//
// @from tie Tie

RETURN tie.listCount >= $minLists
