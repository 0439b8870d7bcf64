// Signed in a period or earlier.
//
// @from agreement Agreement

RETURN CASE $certainty WHEN 'CERTAINLY' THEN agreement.startLatest <= $signedTo.last ELSE coalesce(agreement.startEarliest, '0000-01-01') <= $signedTo.last END
