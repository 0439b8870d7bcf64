// Its period ends in a period or later.
//
// @from impact Impact

RETURN CASE WHEN $certainty IN ['CERTAINLY', 'LISTED'] THEN impact.periodEarliest >= $from.first ELSE coalesce(impact.periodLatest, '9999-12-31') >= $from.first END
