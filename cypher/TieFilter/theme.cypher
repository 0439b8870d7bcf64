// Under a theme or a narrower one.
//
// @from tie Tie

RETURN $theme IN tie.themeIds
