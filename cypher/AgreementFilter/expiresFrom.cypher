// Expires in a period or later.
//
// @from agreement Agreement

RETURN agreement.end IS NOT NULL AND CASE WHEN $certainty IN ['CERTAINLY', 'LISTED'] THEN agreement.endEarliest >= $expiresFrom.first ELSE coalesce(agreement.endLatest, '9999-12-31') >= $expiresFrom.first END
