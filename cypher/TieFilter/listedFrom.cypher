// On a list of a period or later.
//
// @from tie Tie

RETURN tie.lastListedLatest IS NOT NULL AND CASE WHEN $certainty IN ['CERTAINLY', 'LISTED'] THEN tie.lastListedEarliest >= $listedFrom.first ELSE tie.lastListedLatest >= $listedFrom.first END
