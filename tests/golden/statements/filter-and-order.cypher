CALL () {
  MATCH (tie0:Tie)
  WHERE tie0.kind IN $given.filter_kinds0
  AND ($given.filter_includeSetAside0 OR tie0.isSetAside IS NULL)
  AND tie0.startSort IS NOT NULL
  AND tie0.id IS NOT NULL
  RETURN count(*) AS count0
}
CALL () {
  MATCH (tie0:Tie)
  WHERE tie0.kind IN $given.filter_kinds0
  AND ($given.filter_includeSetAside0 OR tie0.isSetAside IS NULL)
  AND tie0.startSort IS NOT NULL
  AND tie0.id IS NOT NULL
  WITH * ORDER BY tie0.startSort DESC, tie0.id DESC LIMIT $given.limit0
  RETURN collect(['', tie0.startSort, tie0.id, tie0.name]) AS rows0
}
RETURN count0, rows0, told
