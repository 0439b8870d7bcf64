// A name begins so.
//
// @from node Node

RETURN any(key IN node.nameKeys WHERE key STARTS WITH $namePrefix)
