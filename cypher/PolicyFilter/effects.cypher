// Had any of these effects on some tie.
//
// @from policy Policy

RETURN EXISTS { (policy)<-[:EFFECT_OF]-(effect:PolicyEffect) WHERE effect.effect IN $effects }
