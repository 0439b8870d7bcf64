// Signed in a period or later.
//
// @from agreement Agreement

RETURN CASE WHEN $certainty IN ['CERTAINLY', 'LISTED'] THEN agreement.startIsApproximate IS NULL AND agreement.startEarliest >= $signedFrom.first ELSE coalesce(agreement.startLatest, '9999-12-31') >= $signedFrom.first END
