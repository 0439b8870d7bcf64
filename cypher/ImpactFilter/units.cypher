// With any of these units or currencies.
//
// @from impact Impact

RETURN coalesce(impact.currency, impact.unit) IN $units
