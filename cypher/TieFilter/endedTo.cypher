// Ended in a period or earlier. An end must be recorded.
//
// @from tie Tie

RETURN tie.end IS NOT NULL AND CASE WHEN $certainty IN ['CERTAINLY', 'LISTED'] THEN tie.endLatest <= $endedTo.last ELSE coalesce(tie.endEarliest, '0000-01-01') <= $endedTo.last END
