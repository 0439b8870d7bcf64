// A source makes a standing claim about it.
//
// @from agreement Agreement

RETURN $source IN agreement.sourceIds
