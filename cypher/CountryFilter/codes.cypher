// Countries of these ISO codes.
//
// @from country Country

RETURN country.code IN $codes
