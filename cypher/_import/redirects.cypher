// Makes the ids that were merged into others.

UNWIND $rows AS row
CREATE (redirect:Redirect {id: row.id})
SET redirect = row
