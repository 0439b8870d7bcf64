import { describe, expect, it } from 'vitest';
import { readJson } from '../src/readJson.ts';

const nested = (depth: number, open = '[', close = ']') => open.repeat(depth) + close.repeat(depth);

const ofKeys = (length: number) => Object.fromEntries(Array.from({ length }, (_, at) => [at, 0]));

const faultOf = (text: string): string => {
  try {
    readJson(text, '`variables`');
  } catch (error) {
    return (error as Error).message;
  }
  return 'none';
};

describe('JSON that a client sends', () => {
  it.each([
    ['', 'to be JSON, but it is empty. Send a JSON object.'],
    ['{"a":', 'to be JSON, but it is not JSON. Check its quotes, commas and brackets.'],
    [
      nested(65),
      'to be JSON of up to 64 levels, but it nests more deeply. Send it with fewer levels.',
    ],
    [
      JSON.stringify([{ keys: ofKeys(1_001) }]),
      'to be JSON with up to 1,000 keys in an object, but one has more. Send several requests.',
    ],
    [
      '{"a":{"b":[1,-1e999]}}',
      'to be JSON with numbers up to 1.7e308, but it has a larger one. Send a smaller number.',
    ],
    [
      '{"a":[{"__proto__":null}]}',
      'to be JSON without keys named "__proto__" or "constructor" of a "prototype", but it has one. Rename it.',
    ],
  ])('%s: %s', (text, message) => {
    expect(faultOf(text)).toBe(`Expected \`variables\` ${message}`);
  });

  it.each([
    ['64 levels', nested(64)],
    ['the largest and the smallest numbers', '[1e308,-1.7976931348623157e308,1e-400,-0,5e-324]'],
    ['a large integer', '{"id":12345678901234567890123456789}'],
    ['halves of a surrogate pair', '["\\ud800","\\udc00\\ud800"]'],
    ['a constructor that is none', '{"constructor":{"name":"B.-M. Koch"},"prototype":1}'],
    ['an object of 1,000 keys', JSON.stringify(ofKeys(1_000))],
    ['a long key', `{"${'k'.repeat(90_000)}":1}`],
  ])('may have %s', (_name, text) => {
    expect(readJson(text, 'the body')).toEqual(JSON.parse(text));
  });

  it('begins with a byte order mark or without, and its last key of a name holds', () => {
    expect(readJson('\uFEFF{"a":1,"a":2}', 'the body')).toEqual({ a: 2 });
  });

  it('is refused however deep, and read however wide', () => {
    expect(faultOf(nested(100_000))).toContain('nests more deeply');
    expect(faultOf(`${'{"":'.repeat(100_000)}1${'}'.repeat(100_000)}`)).toContain('more deeply');
    expect(faultOf(`[${'[],'.repeat(100_000)}[]]`)).toBe('none');
  });
});
