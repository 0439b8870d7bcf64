import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Consequence } from '../../src/consequence/states/consequence.ts';
import { consequenceOf } from '../../src/consequence/consequenceOf.ts';
import { type Files, readFiles } from '../../src/record/files/readFiles.ts';
import { scanFiles } from '../../src/record/scan/scan.ts';
import { importDataset } from '../../src/store/load/importDataset.ts';
import { type AnsweredSubject, answersOfAll } from '../support/answersOfAll.ts';
import { FIXTURE, NOW, copyWith } from '../support/dataset.ts';
import { openFixtureServer } from '../support/fixtureServer.ts';
import { createRandom } from '../support/random.ts';
import { changedAtRandom } from '../support/randomChanges.ts';
import { useOpened } from '../support/useOpened.ts';

/** How many random changes in all, and how many between two imports. */
const CHANGES = Number(process.env['CONSEQUENCE_CHANGES'] ?? 20);
const TOGETHER = Number(process.env['CONSEQUENCE_TOGETHER'] ?? 20);
const FROM = Number(process.env['CONSEQUENCE_FROM'] ?? 1);
const MOST_MS = 6 * 3_600_000;

const server = useOpened(openFixtureServer);

type Answers = ReadonlyMap<string, AnsweredSubject>;

describe('A consequence', () => {
  it('is the difference of the answers of the server', { timeout: MOST_MS }, async () => {
    const first = await readFiles(FIXTURE);
    const folder = await copyWith();
    const random = createRandom(FROM);
    let [files, before] = [first, await answersTo(first)];
    for (let at = 1; at <= CHANGES; at += TOGETHER) {
      let changed = at % 60 > TOGETHER ? files : first;
      for (let more = 0; more < TOGETHER; more++)
        changed = changedAtRandom(changed, random, at + more);
      await write(folder, changed);
      await importDataset(folder, server.driver, { now: NOW, allowRemovals: true });
      const after = await answersTo(changed, files);
      const told = consequenceOf(
        { files, name: 'before' },
        { files: changed, name: 'after' },
        { now: NOW },
      );
      expect(linesOf(told), `changes from ${at}`).toEqual(differenceOf(before, after));
      [files, before] = [changed, after];
    }
  });
});

async function write(folder: string, files: Files): Promise<void> {
  for (const [file, bytes] of files) await writeFile(join(folder, file), bytes);
}

function answersTo(...files: readonly Files[]): Promise<Answers> {
  const ids = files.flatMap((some) => [...(scanFiles(some)?.types ?? [])].map(([id]) => id));
  return answersOfAll(server, [...new Set(ids)]);
}

/** A line for each thing that a consequence says; `none` is no value for the server. */
function linesOf({ ties, subjects, values, contests, confidence }: Consequence): readonly string[] {
  const valued = (texts: readonly string[]) => texts.filter((text) => text !== 'none');
  return [
    ...[...ties, ...subjects].map(({ subject, change, ...more }) => {
      if (change === 'APPEARS' || change === 'GONE' || change === 'MERGED')
        return line(subject.id, change === 'APPEARS' ? change : 'GONE');
      if ('list' in more) return line(subject.id, change, more.list.id, more.on);
      return 'from' in more
        ? line(subject.id, change, more.from, more.to)
        : line(subject.id, change);
    }),
    ...values.flatMap(({ subject, property, from, to }) =>
      changeLine(subject.id, 'VALUE', property, valued(from), valued(to)),
    ),
    ...contests.map(({ subject, property, from, to }) =>
      line(subject.id, 'CONTEST', property, from, to),
    ),
    ...confidence.map(({ subject, property, from, to }) =>
      line(subject.id, 'GRADE', property ?? '', from, to),
    ),
  ].sort();
}

function line(...parts: readonly unknown[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' ');
}

function changeLine(id: string, what: string, name: string, from: unknown, to: unknown) {
  return JSON.stringify(from) === JSON.stringify(to) ? [] : [line(id, what, name, from, to)];
}

/** The same lines from what the server answers. */
function differenceOf(before: Answers, after: Answers): readonly string[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  return ids.flatMap((id) => differencesOf(id, before.get(id), after.get(id))).sort();
}

function differencesOf(
  id: string,
  was: AnsweredSubject | undefined,
  is: AnsweredSubject | undefined,
): readonly string[] {
  const each = (
    what: string,
    part: 'contests' | 'confidence' | 'values' | 'fields',
    nothing: unknown,
  ) => {
    const [old, now] = [was?.[part] ?? {}, is?.[part] ?? {}];
    const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
    return names.flatMap((name) =>
      changeLine(id, what, name, old[name] ?? nothing, now[name] ?? nothing),
    );
  };
  const contests = each('CONTEST', 'contests', null);
  if (was === undefined || is === undefined)
    return [line(id, was === undefined ? 'APPEARS' : 'GONE'), ...contests];
  return [
    ...contests,
    ...each('VALUE', 'values', []),
    ...each('VALUE', 'fields', []),
    ...each('GRADE', 'confidence', null).filter((text) => !text.includes(' null')),
    ...(was.standing === is.standing ? [] : [line(id, 'STANDING', was.standing, is.standing)]),
    ...(was.isSetAside === is.isSetAside
      ? []
      : [line(id, is.isSetAside ? 'SET_ASIDE' : 'RESTORED')]),
    ...listLines(id, was.lists, is.lists),
  ];
}

const LISTS: Readonly<Record<string, readonly [gained: string, lost: string]>> = {
  true: ['ON_LIST', 'OFF_LIST'],
  false: ['LACKED', 'NOT_LACKED'],
};

function listLines(id: string, was: readonly string[], is: readonly string[]): readonly string[] {
  const lines = (some: readonly string[], others: readonly string[], at: 0 | 1) =>
    some.flatMap((entry) => {
      if (others.includes(entry)) return [];
      const [isListed = '', source, on] = entry.split(' ');
      return [line(id, LISTS[isListed]?.[at], source, on === '' ? null : on)];
    });
  return [...lines(is, was, 0), ...lines(was, is, 1)];
}
