// Amounts in one currency.
//
// @from impact Impact

RETURN impact.currency = $currency
