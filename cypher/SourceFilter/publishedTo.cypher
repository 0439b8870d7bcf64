// Published in a period or earlier.
//
// @from source Source

RETURN CASE WHEN $certainty IN ['CERTAINLY', 'LISTED'] THEN source.publishedLatest <= $publishedTo.last ELSE coalesce(source.publishedEarliest, '0000-01-01') <= $publishedTo.last END
