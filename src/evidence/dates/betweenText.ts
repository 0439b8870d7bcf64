import type { SimpleDate } from './simpleDate.ts';

/** `between February and May 2012`: the shared part of both ends appears once. */
export function betweenText(from: SimpleDate, to: SimpleDate): string {
  if (from.text === to.text) return from.text;
  return `between ${withoutShared(from, to)} and ${to.text}`;
}

function withoutShared(from: SimpleDate, to: SimpleDate) {
  const [tail] = / .*$/.exec(from.text) ?? [];
  if (from.precision !== to.precision || !tail || /^(about|perhaps) /.test(from.text + to.text)) {
    return from.text;
  }
  if (to.text.endsWith(tail)) return from.text.slice(0, -tail.length);

  const year = from.text.slice(-5);
  return to.text.endsWith(year) ? from.text.slice(0, -5) : from.text;
}
