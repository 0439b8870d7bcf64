// Published in a period or later.
//
// @from source Source

RETURN CASE WHEN $certainty IN ['CERTAINLY', 'LISTED'] THEN source.publishedEarliest >= $publishedFrom.first ELSE coalesce(source.publishedLatest, '9999-12-31') >= $publishedFrom.first END
