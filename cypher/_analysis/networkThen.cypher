// The actors that each tie joined at the time that is asked about, which its relationships of today need not show.
//
// @after Query.ties

WITH tie, viewed
LIMIT $most
RETURN [tie.id, COLLECT {
  UNWIND viewed.within AS place
  WITH place
  WHERE place ENDS WITH ' ITSELF'
  MATCH (actor:Node&Actor {id: split(place, ' ')[0]})
  RETURN DISTINCT actor.id
}]
