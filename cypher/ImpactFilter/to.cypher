// Its period starts in a period or earlier.
//
// @from impact Impact

RETURN CASE WHEN $certainty IN ['CERTAINLY', 'LISTED'] THEN impact.periodLatest <= $to.last ELSE coalesce(impact.periodEarliest, '0000-01-01') <= $to.last END
