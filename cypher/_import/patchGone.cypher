// Removes nodes that nothing leads to or from, and returns how many there were.

UNWIND $ids AS id
MATCH (node:Node {id: id})
WHERE NOT EXISTS { (node)--() }
DELETE node
RETURN count(*) AS removed
