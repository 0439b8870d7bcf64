// At least n parties, not counting witnesses, on record or by a source that counts them.
//
// @from agreement Agreement

RETURN size([party IN agreement.within WHERE party ENDS WITH ' ITSELF']) >= $minParties OR coalesce(agreement.partiesCounted, 0) >= $minParties
