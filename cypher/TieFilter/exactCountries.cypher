// The parties, not counting witnesses, are of exactly these countries.
//
// @from tie Tie

RETURN tie.countries = $exactCountries
