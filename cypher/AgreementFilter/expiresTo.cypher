// Expires in a period or earlier.
//
// @from agreement Agreement

RETURN CASE $certainty WHEN 'CERTAINLY' THEN agreement.endLatest <= $expiresTo.last ELSE coalesce(agreement.endEarliest, '0000-01-01') <= $expiresTo.last END
