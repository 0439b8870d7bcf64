// All relationships that an import creates, for the checksum.

MATCH (from)-[edge]->(to)
RETURN type(edge) AS type, [from.id, to.id] AS ends, properties(edge) AS properties
