// Ended in a period or later. An end must be recorded.
//
// @from tie Tie

RETURN tie.end IS NOT NULL AND CASE $certainty WHEN 'CERTAINLY' THEN tie.endEarliest >= $endedFrom.first ELSE coalesce(tie.endLatest, '9999-12-31') >= $endedFrom.first END
