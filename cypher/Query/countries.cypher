// Countries, by name unless ordered.
//
// @order NAME country.nameKey, country.id

MATCH (country:Country)
RETURN country AS node
