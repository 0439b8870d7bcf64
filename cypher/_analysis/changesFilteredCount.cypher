// How many there are.
//
// @after changesFiltered

WITH count(*) AS total
RETURN [total]
