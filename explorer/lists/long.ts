/** A list of more rows is long: it scrolls in a box of its own. Shorter ones stand in the page, where the browser finds and prints all. */
const LONG = 100;

export const isLong = (rows: number | null) => rows !== null && rows > LONG;
