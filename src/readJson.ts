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

interface Fault {
  readonly expected: string;
  readonly got: string;
  readonly instead: string;
}

const FAULTS = {
  empty: { expected: '', got: 'it is empty', instead: 'Send a JSON object.' },
  broken: {
    expected: '',
    got: 'it is not JSON',
    instead: 'Check its quotes, commas and brackets.',
  },
  deep: {
    expected: ` of up to ${MAX_JSON_DEPTH} levels`,
    got: 'it nests more deeply',
    instead: 'Send it with fewer levels.',
  },
  wide: {
    expected: ` with up to ${MAX_JSON_KEYS.toLocaleString('en')} keys in an object`,
    got: 'one has more',
    instead: 'Send several requests.',
  },
  infinite: {
    expected: ' with numbers up to 1.7e308',
    got: 'it has a larger one',
    instead: 'Send a smaller number.',
  },
  poisoned: {
    expected: ' without keys named "__proto__" or "constructor" of a "prototype"',
    got: 'it has one',
    instead: 'Rename it.',
  },
} as const satisfies Readonly<Record<string, Fault>>;

function refused(what: string, { expected, got, instead }: Fault) {
  return badInput(`Expected ${what} to be JSON${expected}, but ${got}. ${instead}`);
}
