// Founded in a period or earlier.
//
// @from institution Institution

RETURN CASE WHEN $certainty IN ['CERTAINLY', 'LISTED'] THEN institution.foundedLatest <= $foundedTo.last ELSE coalesce(institution.foundedEarliest, '0000-01-01') <= $foundedTo.last END
