// The starts of some ties, the actors that they reach, and which of these are parties other than witnesses.
//
// @after Query.ties

RETURN [
  tie.id,
  viewed.startEarliest,
  viewed.startLatest,
  viewed.reach,
  viewed.startIsApproximate IS NOT NULL,
  [place IN viewed.within WHERE place ENDS WITH ' ITSELF' | split(place, ' ')[0]]
]
LIMIT $most
