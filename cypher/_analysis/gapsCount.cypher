// How many gaps there are.
//
// @after gaps

WITH count(*) AS total
RETURN [total]
