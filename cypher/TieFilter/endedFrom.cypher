// Ended in a period or later. An end must be recorded.
//
// @from tie Tie

RETURN tie.end IS NOT NULL AND CASE WHEN $certainty IN ['CERTAINLY', 'LISTED'] THEN tie.endEarliest >= $endedFrom.first ELSE coalesce(tie.endLatest, '9999-12-31') >= $endedFrom.first END
