// Not on whole lists of a period or later, but on an earlier list.
//
// @from tie Tie

RETURN tie.lackedLatest IS NOT NULL AND CASE WHEN $certainty IN ['CERTAINLY', 'LISTED'] THEN tie.lackedEarliest >= $notOnListsFrom.first ELSE tie.lackedLatest >= $notOnListsFrom.first END
