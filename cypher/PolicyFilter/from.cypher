// In a period or later.
//
// @from policy Policy

RETURN CASE $certainty WHEN 'CERTAINLY' THEN policy.whenEarliest >= $from.first ELSE coalesce(policy.whenLatest, '9999-12-31') >= $from.first END
