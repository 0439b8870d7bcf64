// In a circle. The band of latitudes around it comes first, because it needs no trigonometry.
//
// @from node Node

RETURN node.latitude >= $near.south AND node.latitude <= $near.north AND 2 * 6371.0088 * asin(sqrt(haversin(radians(node.latitude - $near.latitude)) + cos(radians(node.latitude)) * cos(radians($near.latitude)) * haversin(radians(node.longitude - $near.longitude)))) <= $near.km
