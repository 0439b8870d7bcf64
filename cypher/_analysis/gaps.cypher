// The institutions in either city of a tie that have no partnership with the other city, themselves or through a unit.
//
// @after Query.ties

MATCH (city:City)-[own:PARTY_TO]->(tie)<-[across:PARTY_TO]-(sister:City)
WHERE city <> sister AND own.role <> 'WITNESS' AND across.role <> 'WITNESS'
MATCH (city)<-[:LOCATED_IN|PART_OF|WITHIN*0..]-(institution:Institution)
WHERE city.id IN institution.among AND institution.kind IN $kinds
  AND ($within IS NULL OR $within IN institution.among)
WITH DISTINCT tie, city, sister, institution
WHERE NOT EXISTS {
  MATCH (institution)<-[:LOCATED_IN|PART_OF|WITHIN*0..]-(unit:Institution)-[one:PARTY_TO]->(partnership:Partnership|Agreement|SisterTie)<-[other:PARTY_TO]-(partner:Actor)
  WHERE one <> other AND one.role <> 'WITNESS' AND other.role <> 'WITNESS' AND partnership.isSetAside IS NULL
    AND institution.id IN unit.among AND sister.id IN partner.among
}
