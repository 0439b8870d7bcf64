import { hrefTo, replace } from './address.ts';

/** Changes some parameters of the address; null removes one. */
export type Change = (changed: Readonly<Record<string, string | null>>) => void;

/** Changes the parameters of this view. */
export const changing =
  (view: string, params: URLSearchParams, id = ''): Change =>
  (changed) =>
    replace(hrefTo(view, id, { ...Object.fromEntries(params), ...changed }));

/** The parameter's value, if it is one of these. */
export function oneOf<One extends string>(
  params: URLSearchParams,
  name: string,
  known: readonly One[],
): One | null {
  return known.find((one) => one === params.get(name)) ?? null;
}

/** Props of fields that show parameters of the address and change them. */
export const fieldsIn = (params: URLSearchParams, change: Change) => ({
  /** For an `ActorChoice`. */
  actor: (name: string) => ({
    id: params.get(name),
    onChoose: (id: string | null) => change({ [name]: id }),
  }),

  /** For a `Select`; `usual` is selected without the parameter. */
  option: <One extends string>(name: string, options: readonly One[], usual?: One) => ({
    options,
    value: oneOf(params, name, options) ?? usual ?? null,
    onChange: (to: One | null) => change({ [name]: to }),
  }),
});
