// A party, not counting witnesses, is a place or lies in it.
//
// @from agreement Agreement

RETURN EXISTS { (agreement)<-[party:PARTY_TO]-(actor:Actor) WHERE party.role <> 'WITNESS' AND $within IN actor.among }
