// In a period or later.
//
// @from event Event

RETURN CASE WHEN $certainty IN ['CERTAINLY', 'LISTED'] THEN event.whenEarliest >= $from.first ELSE coalesce(event.whenLatest, '9999-12-31') >= $from.first END
