// A name, or a word of it, begins so.
//
// @from person Person

RETURN any(key IN person.nameKeys WHERE key STARTS WITH $namePrefix OR key CONTAINS ' ' + $namePrefix)
