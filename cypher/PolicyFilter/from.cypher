// In a period or later.
//
// @from policy Policy

RETURN CASE WHEN $certainty IN ['CERTAINLY', 'LISTED'] THEN policy.whenEarliest >= $from.first ELSE coalesce(policy.whenLatest, '9999-12-31') >= $from.first END
