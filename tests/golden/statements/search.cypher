CALL () {
  WITH coalesce($given.types0.query, '') + coalesce($given.within0.query, '') + coalesce($given.near0.query, '') AS only0
  CALL (only0) {
    CALL db.index.fulltext.queryNodes('search', $given.text0.strict + only0, {limit: 1000}) YIELD node AS found0, score AS points0
    MATCH (found0)-[:FINDS]->(subject0:Subject)
    RETURN collect([subject0, points0, 'MET']) AS strict0, coalesce(max(points0), 0) AS best0
  }
  CALL (best0) {
    WITH best0
    WHERE best0 < 4000
    UNWIND $given.text0.sides AS sides0
    CALL (sides0) {
      CALL db.index.fulltext.queryNodes('search', sides0[0], {limit: 6}) YIELD node AS found0, score AS points0
      MATCH (found0)-[:FINDS]->(actor0:Actor)
      RETURN collect([actor0, points0]) AS lefts0
    }
    CALL (sides0) {
      CALL db.index.fulltext.queryNodes('search', sides0[1], {limit: 6}) YIELD node AS found0, score AS points0
      MATCH (found0)-[:FINDS]->(actor0:Actor)
      RETURN collect([actor0, points0]) AS rights0
    }
    UNWIND lefts0 AS left0
    UNWIND rights0 AS right0
    WITH left0[0] AS one0, right0[0] AS other0, left0[1] + right0[1] AS points0, left0[1] >= 200 AND right0[1] >= 200 AS named0
    MATCH (one0)-[:PARTY_TO]->(tie0:Tie)<-[:PARTY_TO]-(other0)
    WHERE $given.near0 IS NULL
    AND ($given.types0 IS NULL OR any(label0 IN labels(tie0) WHERE label0 IN $given.types0.labels))
    AND ($given.within0 IS NULL OR $given.within0.id IN tie0.among)
    MATCH (found0)-[:FINDS]->(tie0)
    RETURN collect([tie0, 2000 + points0 + found0.prominence, CASE WHEN named0 THEN 'PARTIES' ELSE 'NEAR' END]) AS ties0
  }
  WITH only0, strict0, ties0, [hit0 IN ties0 WHERE hit0[2] = 'PARTIES'] AS pairs0
  WITH only0, strict0 + CASE WHEN size(strict0 + pairs0) = 0 THEN ties0 ELSE pairs0 END AS hits0
  CALL (only0, hits0) {
    WITH only0, hits0
    WHERE size(hits0) = 0
    UNWIND $given.text0.loose AS loose0
    CALL db.index.fulltext.queryNodes('search', loose0.query + only0, {limit: 20}) YIELD node AS found0, score AS points0
    MATCH (found0)-[:FINDS]->(subject0:Subject)
    RETURN collect([subject0, loose0.points + points0, loose0.why]) AS guesses0
  }
  UNWIND hits0 + guesses0 AS hit0
  WITH hit0[0] AS subject0, hit0[1] AS score0, hit0[2] AS how0
  ORDER BY score0 DESC
  WITH subject0, max(score0) AS score0, collect(how0)[0] AS how0
  WHERE ($given.near0 IS NULL OR EXISTS {
    MATCH (text0:SearchText)-[:FINDS]->(subject0)
    WHERE 2 * 6371.0088 * asin(sqrt(haversin(radians(text0.latitude - $given.near0.latitude)) + cos(radians(text0.latitude)) * cos(radians($given.near0.latitude)) * haversin(radians(text0.longitude - $given.near0.longitude)))) <= $given.near0.km
  })
  AND subject0.id IS NOT NULL
  WITH * ORDER BY score0 DESC, subject0.id DESC LIMIT $given.limit0
  RETURN collect(['', COLLECT {
    MATCH (called0:Name)-[:NAMES]->(subject0)
    RETURN called0.text
    ORDER BY called0.key <> $given.text0.key, NOT called0.key IN $given.text0.parts, NOT called0.key STARTS WITH $given.text0.key, NOT any(word0 IN $given.text0.words WHERE called0.key CONTAINS word0), called0.ordinal
    LIMIT 1
  }[0], subject0.id]) AS rows0
}
RETURN rows0, told
