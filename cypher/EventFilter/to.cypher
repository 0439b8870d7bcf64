// In a period or earlier.
//
// @from event Event

RETURN CASE WHEN $certainty IN ['CERTAINLY', 'LISTED'] THEN event.whenLatest <= $to.last ELSE coalesce(event.whenEarliest, '0000-01-01') <= $to.last END
