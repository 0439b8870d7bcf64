import { badInput } from './errors.ts';

/** The deepest nesting of JSON that clients send. No input of the schema needs more. */
export const MAX_JSON_DEPTH = 64;

/** The most keys of one object of JSON that clients send: a message about a wrong value tells all keys of its object. */
export const MAX_JSON_KEYS = 1_000;

/**
 * The value of JSON that a client sent; `what` says where. Each door reads JSON here, so that code behind it can walk a value recursively,
 * and so that JSON can write each number again. Throws BAD_USER_INPUT.
 */
export function readJson(text: string, what: string): unknown {
  const value = parsed(text, what);
  assertJson(value, what);
  return value;
}

export function isJsonObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** For a value that a library has parsed. Goes level by level, because a recursive walk would overflow the stack. */
export function assertJson(value: unknown, what: string): void {
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    const below: unknown[] = [];
    for (const one of level) {
      if (typeof one === 'number' && !Number.isFinite(one)) throw refused(what, FAULTS.infinite);
      if (typeof one !== 'object' || one === null) continue;
      if (depth === MAX_JSON_DEPTH) throw refused(what, FAULTS.deep);
      if (isPoisoned(one)) throw refused(what, FAULTS.poisoned);
      const inner = Object.values(one) as unknown[];
      if (inner.length > MAX_JSON_KEYS && !Array.isArray(one)) throw refused(what, FAULTS.wide);
      for (const each of inner) below.push(each);
    }
    level = below;
  }
}

/** Whether a value has more levels of lists and objects; level by level, too. */
export function isDeeper(value: unknown, most: number): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; depth <= most; depth++) {
    const inner = level.filter((one) => typeof one === 'object' && one !== null);
    if (inner.length === 0) return false;
    level = inner.flatMap((one) => Object.values(one) as unknown[]);
  }
  return true;
}

function parsed(text: string, what: string): unknown {
  try {
    // Some programs begin a file or a body with a byte order mark.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw refused(what, text === '' ? FAULTS.empty : FAULTS.broken);
  }
}

/** Copied carelessly, such a key replaces the prototype of an object. */
function isPoisoned(value: object): boolean {
  if (Object.hasOwn(value, '__proto__')) return true;
  const made: unknown = Object.hasOwn(value, 'constructor') ? value.constructor : undefined;
  return typeof made === 'object' && made !== null && Object.hasOwn(made, 'prototype');
}

/** What the JSON must be besides, what it is, and what to do. */
type Fault = readonly [expected: string, got: string, instead: string];

const FAULTS = {
  empty: ['', 'it is empty', 'Send a JSON object.'],
  broken: ['', 'it is not JSON', 'Check its quotes, commas and brackets.'],
  deep: [
    ` of up to ${MAX_JSON_DEPTH} levels`,
    'it nests more deeply',
    'Send it with fewer levels.',
  ],
  wide: [
    ` with up to ${MAX_JSON_KEYS.toLocaleString('en')} keys in an object`,
    'one has more',
    'Send several requests.',
  ],
  infinite: [' with numbers up to 1.7e308', 'it has a larger one', 'Send a smaller number.'],
  poisoned: [
    ' without keys named "__proto__" or "constructor" of a "prototype"',
    'it has one',
    'Rename it.',
  ],
} as const satisfies Readonly<Record<string, Fault>>;

function refused(what: string, [expected, got, instead]: Fault) {
  return badInput(`Expected ${what} to be JSON${expected}, but ${got}. ${instead}`);
}
