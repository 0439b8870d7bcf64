import { z } from 'zod';

/** A setting whose form is described in words. */
export function text(form: RegExp, wanted: string) {
  return z
    .string()
    .regex(form, { error: ({ input }) => `must be ${wanted}, but got: "${String(input)}".` });
}

/** A secret setting: errors do not repeat its value. */
export function secret(least: number) {
  const error = ({ input }: { readonly input?: unknown }) =>
    `must have at least ${least} characters, but has ${String(input).length}.`;
  return z.string().min(least, { error });
}

export function wholeNumber(low: number, high: number) {
  const isOne = (digits: string) =>
    /^\d{1,9}$/.test(digits) && Number(digits) >= low && Number(digits) <= high;
  const error = ({ input }: { readonly input?: unknown }) =>
    `must be a whole number between ${low} and ${high}, but got: "${String(input)}".`;
  return z.string().refine(isOne, { error }).transform(Number);
}

/** `all`, or the names in a list; `none` is an empty list. */
export function names(wanted: string) {
  return text(/^[\w.-]+(,[\w.-]+)*$/, wanted).transform((given) => {
    if (given === 'all') return given;
    return given === 'none' ? [] : given.split(',');
  });
}
