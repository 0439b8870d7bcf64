// The starts of some ties, the actors that they reach, and their witnesses.
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
