// Pairs of places of the same name with ties of a partner of both.

MATCH (place:Place)
WHERE $within IS NULL OR $within IN place.among AND place.id <> $within
WITH place.nameKey AS nameKey, collect(place) AS places
WHERE size(places) > 1
UNWIND places AS place
MATCH (place)-[own:PARTY_TO]->(tie:Tie)<-[across:PARTY_TO]-(partner:Actor)
WHERE own <> across AND own.role <> 'WITNESS' AND across.role <> 'WITNESS'
  AND tie.isSetAside IS NULL AND tie.kind IN $kinds
WITH nameKey, partner, place, collect(DISTINCT tie.id) AS ties
WITH nameKey, partner, collect({place: place, ties: ties}) AS sides
WHERE size(sides) > 1
UNWIND sides AS one
UNWIND sides AS other
WITH nameKey, partner, one.place AS one, other.place AS other, one.ties + other.ties AS ties
WHERE one.id < other.id
  AND ($inOneCountry IS NULL OR $inOneCountry = EXISTS {
    MATCH (country:Country)
    WHERE country.id IN one.among AND country.id IN other.among
  })
