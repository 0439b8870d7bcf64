// At most so many inhabitants.
//
// @from city City

RETURN city.population <= $populationTo
