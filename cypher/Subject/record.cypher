// A subject's record is a view of the subject itself.
//
// @from subject Subject

RETURN subject
