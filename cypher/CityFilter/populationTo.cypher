// At most n inhabitants.
//
// @from city City

RETURN city.population <= $populationTo
