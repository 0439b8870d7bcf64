import { hrefTo, replace } from './address.ts';

/** Changes some parameters of the address; null removes one. */
export function changeParams(
  view: string,
  params: URLSearchParams,
  changed: Readonly<Record<string, string | null>>,
): void {
  replace(hrefTo(view, '', { ...Object.fromEntries(params), ...changed }));
}

/** The parameter's value, if it is one of these. */
export function oneOf<One extends string>(
  params: URLSearchParams,
  name: string,
  known: readonly One[],
): One | null {
  return known.find((one) => one === params.get(name)) ?? null;
}
