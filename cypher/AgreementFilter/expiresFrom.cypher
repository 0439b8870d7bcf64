// Expires in a period or later.
//
// @from agreement Agreement

RETURN agreement.end IS NOT NULL AND CASE $certainty WHEN 'CERTAINLY' THEN agreement.endEarliest >= $expiresFrom.first ELSE coalesce(agreement.endLatest, '9999-12-31') >= $expiresFrom.first END
