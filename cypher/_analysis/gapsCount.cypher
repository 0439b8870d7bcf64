// The number of gaps.
//
// @after gaps

WITH count(*) AS total
RETURN [total]
