// Removes nodes without an id of their own, which are made anew.

MATCH (node:Name|Identifier|Redirect)
DETACH DELETE node
