// How well its standing claims support the subject.
//
// @from subject Record

RETURN subject.support
