// Each of these is or contains a party, and no two by the same party.
//
// @from node Node

RETURN all(id IN $between WHERE id IN node.among) AND EXISTS {
  (node)<-[:PARTY_TO]-(:Actor)
  WHERE size($between) <= 1
    OR size([(node)<-[:PARTY_TO]-(party:Actor) WHERE any(id IN $between WHERE id IN party.among) | party]) >= size($between)
    AND all(one IN range(0, size($between) - 2) WHERE all(two IN range(one + 1, size($between) - 1) WHERE
      EXISTS { (node)<-[first:PARTY_TO]-(a:Actor), (node)<-[second:PARTY_TO]-(b:Actor) WHERE first <> second AND $between[one] IN a.among AND $between[two] IN b.among }))
}
