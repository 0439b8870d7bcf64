// Published in a period or later.
//
// @from source Source

RETURN CASE $certainty WHEN 'CERTAINLY' THEN source.publishedEarliest >= $publishedFrom.first ELSE coalesce(source.publishedLatest, '9999-12-31') >= $publishedFrom.first END
