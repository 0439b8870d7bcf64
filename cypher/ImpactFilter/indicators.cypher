// With any of these indicators.
//
// @from impact Impact

RETURN impact.indicator IN $indicators
