// Cities anywhere in a country, by name.
//
// @from country Country
// @order NAME city.nameKey, city.id

MATCH (country)<-[:IN_COUNTRY]-(city:City)
RETURN city AS node
