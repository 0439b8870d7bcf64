CALL () {
  OPTIONAL CALL db.index.fulltext.queryNodes('names', $given.text0.exact) YIELD node AS name0, score AS score0
  WITH collect([name0, score0]) AS hits0
  WITH [hit0 IN hits0 WHERE hit0[0] IS NOT NULL] AS hits0
  CALL (hits0) {
    UNWIND hits0 AS hit0
    RETURN hit0[0] AS name0, hit0[1] AS score0
    UNION ALL
    WITH hits0
    WHERE size(hits0) = 0
    CALL db.index.fulltext.queryNodes('names', $given.text0.near) YIELD node AS name0, score AS score0
    RETURN name0, score0
  }
  MATCH (name0)-[:NAMES]->(subject0:Subject)
  WHERE $given.types0 IS NULL OR any(label0 IN labels(subject0) WHERE label0 IN $given.types0)
  WITH subject0, name0, score0
  ORDER BY score0 DESC, name0.text
  WITH subject0, collect(name0.text)[0] AS matched0, max(score0) AS score0
  WHERE subject0.id IS NOT NULL
  WITH * ORDER BY score0 DESC, subject0.id DESC LIMIT $given.limit0
  RETURN collect([matched0, subject0.id]) AS rows0
}
RETURN rows0, told
