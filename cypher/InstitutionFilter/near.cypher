// With a seat in a circle.
//
// @from institution Institution

RETURN EXISTS { (institution)-[:LOCATED_IN]->(seat:Place) WHERE seat.latitude >= $near.south AND seat.latitude <= $near.north AND 2 * 6371.0088 * asin(sqrt(haversin(radians(seat.latitude - $near.latitude)) + cos(radians(seat.latitude)) * cos(radians($near.latitude)) * haversin(radians(seat.longitude - $near.longitude)))) <= $near.km }
