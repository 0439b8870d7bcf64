// A source makes a standing claim about it.
//
// @from tie Tie

RETURN $source IN tie.sourceIds
