// Tells readers that what they read from now on may be of two records, until the import is committed; should it die, for ten seconds.

MERGE (swap:Swap {id: 'swap'})
SET swap.until = timestamp() + 10000
