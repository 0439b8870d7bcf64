// Removes the whole record; its dataset stays, as the lock.

MATCH (node:Node|Name|Identifier|Redirect)
DETACH DELETE node
