// Ceased in a period or later; an end must be on record.
//
// @from tie Tie

RETURN tie.end IS NOT NULL AND CASE $certainty WHEN 'CERTAINLY' THEN tie.endEarliest >= $endedFrom.first ELSE coalesce(tie.endLatest, '9999-12-31') >= $endedFrom.first END
