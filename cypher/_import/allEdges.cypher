// All edges that an import makes, to be compared with what was imported.

MATCH (from)-[edge]->(to)
RETURN type(edge) AS type, [from.id, to.id] AS ends, properties(edge) AS properties
