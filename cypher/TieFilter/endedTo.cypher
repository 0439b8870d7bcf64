// Ceased in a period or earlier; an end must be on record.
//
// @from tie Tie

RETURN tie.end IS NOT NULL AND CASE $certainty WHEN 'CERTAINLY' THEN tie.endLatest <= $endedTo.last ELSE coalesce(tie.endEarliest, '0000-01-01') <= $endedTo.last END
