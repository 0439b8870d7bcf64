// With a date of its start, or without one.
//
// @from tie Tie

RETURN (tie.startEarliest IS NOT NULL OR tie.startLatest IS NOT NULL) = $hasStart
