// Cities, by name unless ordered.
//
// @order NAME city.nameKey, city.id
// @order POPULATION coalesce(city.population, -1), city.id

MATCH (city:City)
RETURN city AS node
