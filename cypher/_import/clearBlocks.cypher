// Removes blocks that are written again or have no nodes any more.

MATCH (block:Block)
WHERE block.number IN $numbers
DELETE block
