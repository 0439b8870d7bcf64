// Cities, by name unless ordered.
//
// @order NAME city.nameKey, city.id
// @order POPULATION coalesce(city.population, -1), city.id
// @order DISTANCE toInteger(round(2 * 6371008.8 * asin(sqrt(haversin(radians(city.latitude - $filter.near.latitude)) + cos(radians(city.latitude)) * cos(radians($filter.near.latitude)) * haversin(radians(city.longitude - $filter.near.longitude)))))), city.id

MATCH (city:City)
RETURN city AS node
