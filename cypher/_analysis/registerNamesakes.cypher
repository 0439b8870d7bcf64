// The places that are not on record, but have the name of one that is.

MATCH (namesake:Namesake)-[:KNOWN_IN]->(place:Place)
RETURN [namesake.scheme, namesake.value, namesake.name, place.id, toFloat(namesake.latitude), toFloat(namesake.longitude), toInteger(namesake.population)]
ORDER BY namesake.scheme, namesake.value
