// The keys of dimensions that several types have, from the bounds of their period, `earliest` and `latest`, and from `actors`. Something has a
// year or decade only if both bounds are in it, and is in none where its period is `approximate`. Of a place that is not known the id is empty; what is known to be in no state has `none`.
//
// @after Query.people

RETURN
  CASE
    WHEN earliest IS NULL AND latest IS NULL THEN 'undated'
    WHEN earliest = 'approximate' THEN earliest
    WHEN left(earliest, 3) = left(latest, 3) THEN left(earliest, 3)
    ELSE 'inexact'
  END AS DECADE,
  CASE
    WHEN earliest IS NULL AND latest IS NULL THEN 'undated'
    WHEN earliest = 'approximate' THEN earliest
    WHEN left(earliest, 4) = left(latest, 4) THEN left(earliest, 4)
    ELSE 'inexact'
  END AS YEAR,
  COLLECT {
    UNWIND actors AS actor
    OPTIONAL MATCH (actor)-[:LOCATED_IN|PART_OF|WITHIN*0..8]->(country:Country)
    RETURN DISTINCT coalesce(country.id, '')
  } AS COUNTRY,
  COLLECT {
    UNWIND actors AS actor
    OPTIONAL MATCH (actor)-[:LOCATED_IN|PART_OF|WITHIN*0..8]->(state:State)
    RETURN DISTINCT CASE
      WHEN state IS NOT NULL THEN state.id
      WHEN actor:Country OR EXISTS { (actor)-[:LOCATED_IN|PART_OF|WITHIN*0..8]->(:City)<-[:IDENTIFIES]-(:Identifier {scheme: 'ISO_3166_2'}) } THEN 'none'
      ELSE ''
    END
  } AS STATE
