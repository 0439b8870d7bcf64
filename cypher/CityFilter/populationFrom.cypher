// At least n inhabitants.
//
// @from city City

RETURN city.population >= $populationFrom
