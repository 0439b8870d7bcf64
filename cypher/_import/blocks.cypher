// What each block of nodes tells as a whole.

MATCH (block:Block)
RETURN block.number AS number, block.sum AS sum, block.marked AS marked, block.content AS content
