// The states that a statement reads: that of the record, and one with a commit but no version for each notice that it is about to be
// replaced. All statements of an operation must read one state. It comes first in each statement: as an expression at the end, Neo4j would
// read each property twice.

MATCH (state:Dataset|Notice)
RETURN collect([state.version, state.commit]) AS told
