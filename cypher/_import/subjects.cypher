// The subjects of all blocks, each with the mark of its rows and the hash of its content.

MATCH (block:Block)
RETURN block.subjects AS subjects
