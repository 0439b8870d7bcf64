// Subjects by what a person types: names, ties whose two sides are named, and all words. Only if none of these
// matches, similar spellings and names within the text are tried.
//
// @work 500
// @order RELEVANCE score, subject.id DESC

WITH coalesce($types.query, '') + coalesce($within.query, '') + coalesce($near.query, '') AS only
CALL (only) {
  CALL db.index.fulltext.queryNodes('search', $text.strict + only, {limit: 1000}) YIELD node AS found, score AS points
  MATCH (found)-[:FINDS]->(subject:Subject)
  RETURN collect([subject, points, 'MET']) AS strict, coalesce(max(points), 0) AS best
}
CALL (best) {
  WITH best
  WHERE best < 4000
  UNWIND $text.sides AS sides
  CALL (sides) {
    CALL db.index.fulltext.queryNodes('search', sides[0], {limit: 6}) YIELD node AS found, score AS points
    MATCH (found)-[:FINDS]->(actor:Actor)
    RETURN collect([actor, points]) AS lefts
  }
  CALL (sides) {
    CALL db.index.fulltext.queryNodes('search', sides[1], {limit: 6}) YIELD node AS found, score AS points
    MATCH (found)-[:FINDS]->(actor:Actor)
    RETURN collect([actor, points]) AS rights
  }
  UNWIND lefts AS left
  UNWIND rights AS right
  WITH left[0] AS one, right[0] AS other, left[1] + right[1] AS points, left[1] >= 200 AND right[1] >= 200 AS named
  MATCH (one)-[:PARTY_TO]->(tie:Tie)<-[:PARTY_TO]-(other)
  WHERE $near IS NULL
  AND ($types IS NULL OR any(label IN labels(tie) WHERE label IN $types.labels))
  AND ($within IS NULL OR $within.id IN tie.among)
  MATCH (found)-[:FINDS]->(tie)
  RETURN collect([tie, 2000 + points + found.prominence, CASE WHEN named THEN 'PARTIES' ELSE 'NEAR' END]) AS ties
}
WITH only, strict, ties, [hit IN ties WHERE hit[2] = 'PARTIES'] AS pairs
WITH only, strict + CASE WHEN size(strict + pairs) = 0 THEN ties ELSE pairs END AS hits
CALL (only, hits) {
  WITH only, hits
  WHERE size(hits) = 0
  UNWIND $text.loose AS loose
  CALL db.index.fulltext.queryNodes('search', loose.query + only, {limit: 20}) YIELD node AS found, score AS points
  MATCH (found)-[:FINDS]->(subject:Subject)
  RETURN collect([subject, loose.points + points, loose.why]) AS guesses
}
UNWIND hits + guesses AS hit
WITH hit[0] AS subject, hit[1] AS score, hit[2] AS how
ORDER BY score DESC
WITH subject, max(score) AS score, collect(how)[0] AS how
WHERE ($near IS NULL OR EXISTS {
  MATCH (text:SearchText)-[:FINDS]->(subject)
  WHERE 2 * 6371.0088 * asin(sqrt(haversin(radians(text.latitude - $near.latitude)) + cos(radians(text.latitude)) * cos(radians($near.latitude)) * haversin(radians(text.longitude - $near.longitude)))) <= $near.km
})
RETURN subject AS node, COLLECT {
  MATCH (called:Name)-[:NAMES]->(subject)
  RETURN called.text
  ORDER BY called.key <> $text.key, NOT called.key IN $text.parts, NOT called.key STARTS WITH $text.key, NOT any(word IN $text.words WHERE called.key CONTAINS word), called.ordinal
  LIMIT 1
}[0] AS matched, score AS score, CASE
  WHEN how <> 'MET' THEN how
  WHEN subject:Tie AND score >= 200000 AND score < 250000 THEN 'PARTIES'
  WHEN score >= 100000 THEN 'EXACT'
  WHEN score >= 4000 OR EXISTS {
    MATCH (called:Name)-[:NAMES]->(subject:Actor)
    WHERE called.key STARTS WITH $text.key
  } THEN 'PREFIX'
  ELSE 'WORDS'
END AS why, how IN ['NEAR', 'PART'] AS uncertain
