// What some blocks tell: their nodes, each with its sum, and their subjects, each with the mark of its rows and the hash of its content.

MATCH (block:Block)
WHERE block.number IN $numbers
RETURN block.number AS number, block.nodes AS nodes, block.subjects AS subjects
