// Signed in a period or earlier.
//
// @from agreement Agreement

RETURN CASE WHEN $certainty IN ['CERTAINLY', 'LISTED'] THEN agreement.startIsApproximate IS NULL AND agreement.startLatest <= $signedTo.last ELSE coalesce(agreement.startEarliest, '0000-01-01') <= $signedTo.last END
