// A name, or a word in it, starts with the text.
//
// @from person Person

RETURN any(key IN person.nameKeys WHERE key STARTS WITH $namePrefix OR key CONTAINS ' ' + $namePrefix)
