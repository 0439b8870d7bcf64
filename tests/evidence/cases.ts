import { readFileSync } from 'node:fs';
import type { ClaimWord, SourceWord } from '../../src/evidence/claim.ts';
import { claim, source } from './words.ts';

/** Claims, and what comes of them by name. */
export interface Case {
  readonly claims: readonly ClaimWord[];
  readonly expected: Readonly<Record<string, unknown>>;
}

type Facts = Readonly<Record<string, unknown>> & { readonly takenFrom?: string };

const CLAIM = /^([\w-]+)( \{[^}]*\})?: (.*?)( \{.*\})?$/;

/**
 * The cases of a file of this folder, by their titles: claims as `source { facts }: value { facts }`, with the facts of all of them
 * after `claims`, and `= name` with a JSON value for what comes of them. `source` tells facts of one that makes no claim.
 */
export function readCases(
  file: string,
  known: readonly SourceWord[],
): readonly (readonly [title: string, Case])[] {
  const parts = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n\n');
  let subject = '';
  return parts.flatMap((part) => {
    const [title = '', ...lines] = part.split('\n  ');
    if (!title.startsWith('# ')) return [[`${subject}: ${title}`, readCase(lines, known)] as const];
    subject = title.slice(2);
    return [];
  });
}

function readCase(lines: readonly string[], known: readonly SourceWord[]): Case {
  const after = (word: string) =>
    lines.filter((line) => line.startsWith(word)).map((line) => line.slice(word.length));
  const sources = new Map(known.map((one) => [one.id, one]));
  const sourceOf = (id: string, facts?: string) => {
    const found = sources.get(id) ?? source(id, JSON.parse(facts ?? '{}') as object);
    sources.set(id, found);
    return found;
  };
  for (const line of after('source ')) sourceOf(...(line.split(/ (?=\{)/) as [string, string]));
  const stated = lines.flatMap((line) => {
    const [, id = '', facts, ...claimed] = CLAIM.exec(line) ?? [];
    return id === '' ? [] : [{ by: sourceOf(id, facts), claimed }];
  });
  const [ofAll = '{}'] = after('claims ');
  const claims = stated.map(({ by, claimed: [value = '', ofOne = '{}'] }) => {
    const { takenFrom, ...facts } = JSON.parse(ofOne) as Facts;
    const from = takenFrom !== undefined && { takenFrom: sourceOf(takenFrom) };
    return claim(value, by, { ...(JSON.parse(ofAll) as object), ...facts, ...from });
  });
  const expected = after('= ').map((line) => line.split(/ (.*)/s));
  return {
    claims,
    expected: Object.fromEntries(
      expected.map(([name = '', json = '']) => [name, JSON.parse(json) as unknown]),
    ),
  };
}
