// The nodes that have these ids, with their names or titles; places with their codes; actors with a name in each language.

UNWIND $ids AS id
MATCH (node:Node {id: id})
RETURN [node.id, coalesce(node.name, node.title), node.code, node.namesByLanguage]
