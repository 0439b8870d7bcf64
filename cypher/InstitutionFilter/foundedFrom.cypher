// Founded in a period or later.
//
// @from institution Institution

RETURN CASE WHEN $certainty IN ['CERTAINLY', 'LISTED'] THEN institution.foundedEarliest >= $foundedFrom.first ELSE coalesce(institution.foundedLatest, '9999-12-31') >= $foundedFrom.first END
