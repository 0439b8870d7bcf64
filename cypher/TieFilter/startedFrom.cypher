// Began in a period or later.
//
// @from tie Tie

RETURN CASE $certainty WHEN 'CERTAINLY' THEN tie.startEarliest >= $startedFrom.first ELSE coalesce(tie.startLatest, '9999-12-31') >= $startedFrom.first END
