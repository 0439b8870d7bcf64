// Stores the sums of the nodes of some blocks.

UNWIND $rows AS row
CREATE (block:Block)
SET block = row
