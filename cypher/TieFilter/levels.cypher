// Two parties are of any of these pairs of levels.
//
// @from tie Tie

RETURN any(level IN $levels WHERE level IN tie.levels)
