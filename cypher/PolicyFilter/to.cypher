// In a period or earlier.
//
// @from policy Policy

RETURN CASE WHEN $certainty IN ['CERTAINLY', 'LISTED'] THEN policy.whenLatest <= $to.last ELSE coalesce(policy.whenEarliest, '0000-01-01') <= $to.last END
