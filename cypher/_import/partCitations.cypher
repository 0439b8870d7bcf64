// Which of some citations there are.

UNWIND $rows AS row
MATCH (from:Node {id: row.from})
WHERE EXISTS { (from)-[:CITES]->(:Node {id: row.to}) }
RETURN row.from AS from, row.to AS to
