// The number of pairs, each once for each partner.
//
// @after sharedPartners

WITH count(*) AS total
RETURN [total]
