// An actor, or one inside it, took part.
//
// @from event Event

RETURN EXISTS { (event)<-[:TOOK_PART_IN]-(participant:Actor) WHERE $participant IN participant.among }
