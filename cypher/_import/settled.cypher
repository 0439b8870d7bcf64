// The import is committed: what is read now is of one record.

MATCH (swap:Swap)
DELETE swap
