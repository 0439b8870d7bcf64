// The parties are of one country, or of several. A country that is not known has an empty id.
//
// @from tie Tie

RETURN CASE
  WHEN size([country IN tie.countries WHERE country <> '']) > 1 THEN false
  WHEN size(tie.countries) = 1 AND NOT '' IN tie.countries THEN true
END = $isDomestic
