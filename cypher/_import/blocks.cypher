// The sum of each block of nodes.

MATCH (block:Block)
RETURN block.number AS number, block.sum AS sum
