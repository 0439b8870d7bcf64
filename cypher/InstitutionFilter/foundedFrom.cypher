// Founded in a period or later.
//
// @from institution Institution

RETURN CASE $certainty WHEN 'CERTAINLY' THEN institution.foundedEarliest >= $foundedFrom.first ELSE coalesce(institution.foundedLatest, '9999-12-31') >= $foundedFrom.first END
