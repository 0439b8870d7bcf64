/** Lists with more rows scroll in a box of their own. Shorter ones are in the page, where the browser can search and print all rows. */
const LONG = 100;

export const isLong = (rows: number | null) => rows !== null && rows > LONG;
