// Founded in a period or earlier.
//
// @from institution Institution

RETURN CASE $certainty WHEN 'CERTAINLY' THEN institution.foundedLatest <= $foundedTo.last ELSE coalesce(institution.foundedEarliest, '0000-01-01') <= $foundedTo.last END
