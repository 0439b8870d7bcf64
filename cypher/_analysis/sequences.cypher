// When some ties began, whom they reach and who witnessed them.
//
// @after Query.ties

RETURN [
  tie.id,
  viewed.startEarliest,
  viewed.startLatest,
  viewed.reach,
  [(tie)<-[party:PARTY_TO]-(witness:Actor) WHERE party.role = 'WITNESS' | witness.id]
]
LIMIT $most
