// Signed in a period or later.
//
// @from agreement Agreement

RETURN CASE $certainty WHEN 'CERTAINLY' THEN agreement.startEarliest >= $signedFrom.first ELSE coalesce(agreement.startLatest, '9999-12-31') >= $signedFrom.first END
