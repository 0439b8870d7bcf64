// What a drawing of a network shows of its actors.

UNWIND $ids AS id
MATCH (actor:Node&Actor {id: id})
RETURN [actor.id, actor.name, labels(actor), actor.kind, actor.namesByLanguage]
