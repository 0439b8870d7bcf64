// The lists that were read, by section.

MATCH (list:List)-[:LIST_OF]->(source:Source)
RETURN {source: source.id, host: list.host, kinds: reduce(kinds = null, kind IN list.kinds | coalesce(kinds + '|', '') + kind), as_of: list.asOf, whole: list.whole, rows: list.rows, undecided: list.undecided, section: list.section, note: list.note} AS cells
