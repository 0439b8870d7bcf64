// Under a theme or a narrower one.
//
// @from agreement Agreement

RETURN $theme IN agreement.themeIds
