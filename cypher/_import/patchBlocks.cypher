// Stores what changes of blocks, of which some may be new.

UNWIND $rows AS row
MERGE (block:Block {number: row.number})
SET block = row
