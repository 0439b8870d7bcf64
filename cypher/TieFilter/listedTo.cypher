// The latest list that has it is of a period or earlier.
//
// @from tie Tie

RETURN tie.lastListedEarliest IS NOT NULL AND CASE WHEN $certainty IN ['CERTAINLY', 'LISTED'] THEN tie.lastListedLatest <= $listedTo.last ELSE tie.lastListedEarliest <= $listedTo.last END
