// In a box, which crosses the date line if its west is east of its east.
//
// @from node Node

RETURN node.latitude >= $inBox.south AND node.latitude <= $inBox.north AND CASE WHEN $inBox.west <= $inBox.east THEN node.longitude >= $inBox.west AND node.longitude <= $inBox.east ELSE node.longitude >= $inBox.west OR node.longitude <= $inBox.east END
