// Creates redirects of merged ids.

UNWIND $rows AS row
CREATE (redirect:Redirect {id: row.id})
SET redirect = row
