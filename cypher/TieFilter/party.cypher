// A party is an actor or inside of it, and of any of these levels.
//
// @from tie Tie

RETURN any(level IN $party.levels WHERE $party.within + ' ' + level IN tie.within)
