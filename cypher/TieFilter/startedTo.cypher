// Began in a period or earlier.
//
// @from tie Tie

RETURN CASE WHEN $certainty IN ['CERTAINLY', 'LISTED'] THEN tie.startIsApproximate IS NULL AND tie.startLatest <= $startedTo.last ELSE coalesce(tie.startEarliest, '0000-01-01') <= $startedTo.last END
