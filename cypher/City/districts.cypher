// Places directly within a city, by name.
//
// @from city City
// @order NAME district.nameKey, district.id

MATCH (city)<-[:WITHIN]-(district:City)
RETURN district AS node
