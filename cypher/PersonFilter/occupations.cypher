// With any of these occupations.
//
// @from person Person

RETURN person.occupation IN $occupations
