// Sources without a date of publication that make a standing claim about any of some ties.
//
// @from tie Tie

UNWIND tie.undatedSourceIds AS source
RETURN count(DISTINCT source)
