// Latitude and longitude.
//
// @from place Place

RETURN CASE WHEN place.latitude IS NOT NULL THEN [place.latitude, place.longitude] END
