const MOST_TITLES = 3;

/** `《甲》、《乙》、《丙》等 5 个来源` */
export function titled(titles: readonly string[]): string {
  const shown = titles.slice(0, MOST_TITLES).map((title) => `《${title}》`);
  return shown.join('、') + (titles.length > MOST_TITLES ? `等 ${titles.length} 个来源` : '');
}
