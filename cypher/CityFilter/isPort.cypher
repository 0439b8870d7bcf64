// A source calls it a port, or none does.
//
// @from city City

RETURN (city.port IS NOT NULL) = $isPort
