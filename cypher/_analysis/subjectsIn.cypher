// The subjects of some blocks, each with the mark of its rows and the hash of its content.

MATCH (block:Block)
WHERE block.number IN $numbers
UNWIND block.subjects AS subject
RETURN [subject]
