// Some claim had spoken of the tie by the end of that day.
//
// @from tie Tie

RETURN left(tie.firstRecordedAt, 10) <= $asKnownOn
