// With a seat in a box.
//
// @from institution Institution

RETURN EXISTS { (institution)-[:LOCATED_IN]->(seat:Place) WHERE seat.latitude >= $inBox.south AND seat.latitude <= $inBox.north AND CASE WHEN $inBox.west <= $inBox.east THEN seat.longitude >= $inBox.west AND seat.longitude <= $inBox.east ELSE seat.longitude >= $inBox.west OR seat.longitude <= $inBox.east END }
