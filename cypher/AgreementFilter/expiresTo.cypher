// Expires in a period or earlier.
//
// @from agreement Agreement

RETURN agreement.end IS NOT NULL AND CASE WHEN $certainty IN ['CERTAINLY', 'LISTED'] THEN agreement.endLatest <= $expiresTo.last ELSE coalesce(agreement.endEarliest, '0000-01-01') <= $expiresTo.last END
