// The nodes of some blocks, each with its sum.

MATCH (block:Block)
WHERE block.number IN $numbers
RETURN block.nodes AS nodes
