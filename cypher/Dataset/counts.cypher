// Counts by type, as JSON.
//
// @from dataset Dataset
// @returns String!

RETURN dataset.counts
