// Sources, latest published first unless ordered.
//
// @order PUBLISHED source.publishedSort, source.id DESC
// @order TITLE source.nameKey, source.id

MATCH (source:Source)
RETURN source AS node
