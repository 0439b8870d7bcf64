// Removes redirects, and returns how many there were.

UNWIND $ids AS id
MATCH (redirect:Redirect {id: id})
DELETE redirect
RETURN count(*) AS removed
