// What is known of places that are not on record, but have the name of one that is.

MATCH (namesake:Namesake)-[:KNOWN_IN]->(place:Place)
RETURN {scheme: namesake.scheme, value: namesake.value, name: namesake.name, within: place.id, latitude: namesake.latitude, longitude: namesake.longitude, population: namesake.population, source: namesake.source} AS cells
