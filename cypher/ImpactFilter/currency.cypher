// Findings in one money.
//
// @from impact Impact

RETURN impact.currency = $currency
