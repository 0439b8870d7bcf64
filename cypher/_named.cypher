// Of the ids that a client names: those that nothing has, those of duplicates, with the id of what was kept, and those of another type than is
// expected, with all its types. Each is given after the types that are expected: `Actor|Tie hefei`.

UNWIND $given.named AS named
WITH DISTINCT named, split(named, ' ')[0] AS types
WITH substring(named, size(types) + 1) AS id, split(types, '|') AS types
OPTIONAL MATCH (redirect:Redirect {id: id})
OPTIONAL MATCH (node:Node {id: coalesce(redirect.into, id)})
WITH id, node.id AS kept, labels(node) AS labels, none(type IN types WHERE type IN labels(node)) AS differs
WHERE kept IS NULL OR kept <> id OR differs
RETURN [id, kept, labels]
