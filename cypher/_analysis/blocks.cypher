// What the subjects of each block say as a whole.

MATCH (block:Block)
RETURN [block.number, block.content]
