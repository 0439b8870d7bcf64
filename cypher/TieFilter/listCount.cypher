// On exactly n lists.
//
// @from tie Tie

RETURN tie.listCount = $listCount
