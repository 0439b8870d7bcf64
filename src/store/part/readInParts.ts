import { setImmediate as turn } from 'node:timers/promises';
import { compareText } from '../../evidence/claim.ts';
import { groupBy } from '../../evidence/groups/groupBy.ts';
import { check } from '../../record/check/check.ts';
import { type Link, checkCycles, linksIn } from '../../record/check/checkCycles.ts';
import { citedBy, isOutvoted, isUnread } from '../../record/check/checkFolded.ts';
import { latestToday } from '../../record/check/dataset.ts';
import { listsIn } from '../../record/lists/lists.ts';
import { claimsOf } from '../../record/claims/claim.ts';
import { type KeptSubjects, keepSubjects } from '../../record/subjects/keptSubjects.ts';
import type { Subject } from '../../record/subjects/subject.ts';
import { type ActorFacts, actorFactsOf, registerOf } from '../../record/subjects/register.ts';
import { sourceWordsOf } from '../../record/claims/sourceWords.ts';
import { canonicalRows } from '../../record/files/canonicalRows.ts';
import { type RecordContent, contentHash, contentOf } from '../../record/content/contentHash.ts';
import { slices } from '../../slices.ts';
import { createGathering } from '../project/gathering.ts';
import { type Projectable, countRows } from '../project/project.ts';
import type { DataRow } from '../../record/tables/row.ts';
import { tables } from '../../record/tables/tables.ts';
import { readVocabulary } from '../../record/words/vocabulary.ts';
import type { FileScan } from '../../record/scan/scan.ts';
import { type PlainRows, plainOf } from './plainRows.ts';

/** A record that was read and checked in parts, and is kept as bytes. */
export interface InParts extends Projectable {
  readonly content: RecordContent;
}

interface Reading {
  /** How many claims of folded subjects are kept in memory. */
  readonly mostClaims?: number;
  /** Gets each subject once it was read. */
  readonly onSubject?: (subject: Subject) => void;
}

/** How many subjects are read together. */
const AT_ONCE = 500;

const MOST_CLAIMS = 15_000;

type Read = InParts & Pick<KeptSubjects, 'rowsOf'>;

/** Null if anything is wrong with the rows; all of them must be read at once to say what. */
export function readInParts(scanned: FileScan, now: Date, reading: Reading = {}): Read | null {
  const parts = read(scanned, latestToday(now), reading);
  for (;;) {
    const { done, value } = nextOf(parts);
    if (done === true) return value;
  }
}

/** The same, with turns for other work in between; it ends when the signal is aborted. */
export async function readInTurns(scanned: FileScan, now: Date, signal?: AbortSignal) {
  const parts = read(scanned, latestToday(now), {});
  for (;;) {
    const { done, value } = nextOf(parts);
    if (done === true) return value;
    await turn(undefined, { signal });
  }
}

class Faulty extends Error {}

function nextOf(parts: Generator<void, Read>): IteratorResult<void, Read | null> {
  try {
    return parts.next();
  } catch (error) {
    if (error instanceof Faulty) return { done: true, value: null };
    throw error;
  }
}

function* read(
  scanned: FileScan,
  today: string,
  { mostClaims = MOST_CLAIMS, onSubject = () => undefined }: Reading,
): Generator<void, Read> {
  const known = plainOf(scanned, today);
  if (known === null) throw new Faulty();
  const { plain, types } = known;
  const checking = createChecking(known);
  const ids = [...scanned.marks.keys()].sort(compareText);
  const isSource = (id: string) => types.get(id) === 'Source';

  const sources: DataRow[] = [];
  for (const some of slices(ids.filter(isSource), AT_ONCE))
    for (const row of checking.check(scanned.rowsOf(some))) sources.push(row);
  const own = groupBy(sources.flatMap(claimsOf), ({ subject }) => subject);
  const subjects = keepSubjects(sourceWordsOf(ids.filter(isSource), own), mostClaims);
  const noting = createNoting(subjects, onSubject);
  noting.take(sources);
  const others = ids.filter((id) => !isSource(id));
  for (const some of slices(others, AT_ONCE)) {
    yield;
    noting.take(checking.check(scanned.rowsOf(some)));
  }
  checking.end();
  const { gathered, facts } = noting.end();

  const content = { plain: contentOf(plain).plain, subjects: checking.hashes };
  const typeOf = (id: string) => types.get(id);
  return {
    register: registerOf(subjects, plain, { facts, typeOf, lists: listsIn(plain) }),
    ...{ rows: plain, rowCounts: checking.rowCounts, gathered },
    ...{ content, contentHash: contentHash(content), rowsOf: subjects.rowsOf },
  };
}

/** Checks rows, all rows of a subject together, and keeps what `end` needs. */
function createChecking(known: PlainRows) {
  const rowCounts = countRows(known.plain);
  const hashes = new Map<string, string>();
  const links: Link[] = [];
  return {
    ...{ rowCounts, hashes },
    /** In canonical form. */
    check(raw: readonly DataRow[] | null): readonly DataRow[] {
      if (raw === null) throw new Faulty();
      const { rows, faults } = check(raw, known);
      if (faults.length > 0) throw new Faulty();
      for (const link of linksIn(rows)) links.push(link);
      const canonical = canonicalRows(rows, tables);
      countRows(canonical, rowCounts);
      for (const [id, hash] of contentOf(canonical).subjects) hashes.set(id, hash);
      return canonical;
    },
    end(): void {
      if (checkCycles(links).length > 0) throw new Faulty();
    },
  };
}

/** Keeps subjects, and notes what others need to know of them. */
function createNoting(subjects: KeptSubjects, onSubject: (subject: Subject) => void) {
  const { isA } = readVocabulary();
  const facts = new Map<string, ActorFacts>();
  const gathered = createGathering();
  const cited = new Set<string>();
  const unread: string[] = [];
  return {
    take(rows: readonly DataRow[]): void {
      for (const [id, own] of groupBy(rows, ({ cells }) => cells['id'] ?? '')) {
        const subject = subjects.keep(id, own);
        if (isOutvoted(subject)) throw new Faulty();
        gathered.take(subject);
        onSubject(subject);
        for (const one of citedBy([subject])) cited.add(one);
        if (isUnread(subject)) unread.push(id);
        if (isA(subject.type, 'Actor')) facts.set(id, actorFactsOf(subject));
      }
    },
    end() {
      if (unread.some((id) => !cited.has(id))) throw new Faulty();
      return { gathered, facts };
    },
  };
}
