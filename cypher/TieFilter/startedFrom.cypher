// Began in a period or later.
//
// @from tie Tie

RETURN CASE WHEN $certainty IN ['CERTAINLY', 'LISTED'] THEN tie.startIsApproximate IS NULL AND tie.startEarliest >= $startedFrom.first ELSE coalesce(tie.startLatest, '9999-12-31') >= $startedFrom.first END
