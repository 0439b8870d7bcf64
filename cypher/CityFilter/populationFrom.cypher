// At least so many inhabitants.
//
// @from city City

RETURN city.population >= $populationFrom
