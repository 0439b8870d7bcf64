const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const MOST_TITLES = 3;

/** The first few titles. */
export function titled(titles: readonly string[]): string {
  const quoted = titles.map((title) => `"${title}"`);
  const more = titles.length - MOST_TITLES;
  return AND.format(more > 0 ? [...quoted.slice(0, MOST_TITLES), `${more} more`] : quoted);
}
