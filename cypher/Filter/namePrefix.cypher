// A name starts with the text.
//
// @from node Node

RETURN any(key IN node.nameKeys WHERE key STARTS WITH $namePrefix)
