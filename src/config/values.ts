import { z } from 'zod';

/** The error of a setting that is not what it must be. */
export const wrong =
  (wanted: string) =>
  ({ input }: { readonly input?: unknown }) =>
    `must be ${wanted}, but got: "${String(input)}".`;

/** A setting whose form is described in words. */
export const text = (form: RegExp, wanted: string) =>
  z.string().regex(form, { error: wrong(wanted) });

/** A secret setting: errors do not repeat its value. */
export function secret(least: number) {
  const error = ({ input }: { readonly input?: unknown }) =>
    `must have at least ${least} characters, but has ${String(input).length}.`;
  return z.string().min(least, { error });
}

export function wholeNumber(low: number, high: number) {
  const isOne = (digits: string) =>
    /^\d{1,9}$/.test(digits) && Number(digits) >= low && Number(digits) <= high;
  const error = wrong(`a whole number between ${low} and ${high}`);
  return z.string().refine(isOne, { error }).transform(Number);
}

/** `all`, or the names in a list; `none` is an empty list. */
export function names(wanted: string) {
  return text(/^[\w.-]+(,[\w.-]+)*$/, wanted).transform((given) => {
    if (given === 'all') return given;
    return given === 'none' ? [] : given.split(',');
  });
}
