// Removes all redirects, which are created again.

MATCH (redirect:Redirect)
DELETE redirect
