// The labels of some results, with the number of results that have each.
//
// @from node Subject

UNWIND labels(node) AS label
WITH label, count(*) AS amount
RETURN collect([label, amount])
