import { hrefTo, replace } from './address.ts';

/** Changes some words of the address and leaves the others; null takes one away. */
export function changeParams(
  view: string,
  params: URLSearchParams,
  changed: Readonly<Record<string, string | null>>,
): void {
  replace(hrefTo(view, '', { ...Object.fromEntries(params), ...changed }));
}

/** The one of these that the address names. */
export function oneOf<One extends string>(
  params: URLSearchParams,
  name: string,
  known: readonly One[],
): One | null {
  return known.find((one) => one === params.get(name)) ?? null;
}
