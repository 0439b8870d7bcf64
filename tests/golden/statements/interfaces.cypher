CALL () {
  MATCH (tie0:Tie)
  WHERE tie0.isSetAside IS NULL
  AND tie0.startSort IS NOT NULL
  AND tie0.id IS NOT NULL
  WITH * ORDER BY tie0.startSort DESC, tie0.id DESC LIMIT $given.limit0
  CALL (tie0) {
    WITH * WHERE tie0:Agreement
    MATCH (tie0)<-[party3:PARTY_TO]-(actor3:Actor)
    WITH * ORDER BY party3.ordinal, actor3.id
    RETURN collect(['', labels(actor3), actor3.name, actor3.population]) AS rows3
  }
  RETURN collect(['', labels(tie0), tie0.name, tie0.title, rows3]) AS rows0
}
WITH ['', ['', told], rows0] AS parts
UNWIND range(1, 2) AS part
WITH part, parts[part] AS items, [0, 2, 25][part] AS many
UNWIND range(0, size(items) - 1, many) AS at
RETURN part - 1, items[at..at + many]
