import type { Run } from '../../neo4j/write.ts';
import { readStatement } from '../../compose/cypher/statements.ts';
import { wordsOf } from '../../matching/spelling.ts';
import { pointOf, type Register } from '../../record/subjects/register.ts';
import type { Subject } from '../../record/subjects/subject.ts';
import { kindOf, partiesOf } from '../../record/subjects/tieName.ts';
import { listedTiesIn } from '../project/gathering.ts';
import { areNear, listsLacking, samePlaces } from '../project/lacking.ts';
import { listsWith } from '../project/listed.ts';
import { isSetAside } from '../project/projectTie.ts';
import { type Registers, tiesAsStored } from './readBeyond.ts';
import { among } from './recordPart.ts';

/** Which lists lack ties. */
export interface Lacks {
  /** Of ties of which that may differ, by their ids. */
  readonly now: ReadonlyMap<string, readonly string[]>;
  /** Those that have others than before. */
  readonly more: readonly string[];
  /** What must be read to tell; nothing else counts then. */
  readonly read: readonly string[];
}

/** More ties are not compared with what lists have. */
const MOST = 300;

/** Finds ties that lists lack now or not any more because of some subjects. Null if there are too many, or if the graph has others than it should have. */
export async function findLacking(
  run: Run,
  states: Registers,
  ids: ReadonlySet<string>,
): Promise<Lacks | null> {
  const { before, after } = states;
  const moved = [...ids].filter((id) => listedIn(before, id) !== listedIn(after, id));
  const alike = await alikeOnLists(run, states, ids);
  if (alike === null) return null;
  const parties = partiesIn(states, moved);
  const first = await listedOf(run, parties);
  if (moved.length + alike.length === 0) return NOTHING;
  const unread = (all: Iterable<string>) =>
    [...all].filter((id) => !after.subjects.has(id) && !ids.has(id));
  const beside = unread(first).length > 0 ? [] : besideOnLists(states, moved, first);
  const ties = new Set([...moved, ...alike, ...beside]);
  if (ties.size > MOST) return null;
  const places = partiesIn(states, ties);
  const near = await listedOf(run, [...places, ...parties]);
  const lists = places.flatMap(after.lists.sectionsOf).map(({ source }) => source);
  const read = unread(new Set([...ties, ...near, ...lists]));
  if (read.length > 0) return { ...NOTHING, read };
  return compared(run, states, ties);
}

const NOTHING: Lacks = { now: new Map(), more: [], read: [] };

async function compared(run: Run, { before, after }: Registers, ties: ReadonlySet<string>) {
  const stored = await tiesAsStored(run, ties);
  const [old, now] = [before, after].map((one) => listsLacking(listedTiesIn(one), one));
  const textOf = (lists: unknown = []) => JSON.stringify(lists);
  const counts = ({ subjects }: Register, id: string) => {
    const tie = subjects.get(id);
    return tie !== undefined && !isSetAside(tie);
  };
  const isAsStored = [...ties].every(
    (id) => !counts(before, id) || textOf(old?.get(id)) === textOf(stored.get(id)?.['lackedBy']),
  );
  if (!isAsStored) return null;
  return {
    now: new Map([...ties].map((id) => [id, now?.get(id) ?? []])),
    more: [...ties].filter((id) => textOf(old?.get(id)) !== textOf(now?.get(id))),
    read: [],
  };
}

/** The lists with a tie, and whose tie it is; empty for any other subject. */
function listedIn({ subjects, vocabulary, lists }: Register, id: string): string {
  const tie = subjects.get(id);
  if (tie === undefined || !vocabulary.isA(tie.type, 'Tie') || isSetAside(tie)) return '';
  const sources = listsWith(tie).filter(lists.has);
  return sources.length === 0 ? '' : JSON.stringify([kindOf(tie), partiesOf(tie), sources]);
}

function partiesIn({ before, after }: Registers, ties: Iterable<string>): readonly string[] {
  const all = [before, after].flatMap((one) => among(one, ties).flatMap(partiesOf));
  return [...new Set(all)];
}

async function listedOf(run: Run, actors: readonly string[]): Promise<readonly string[]> {
  if (actors.length === 0) return [];
  const found = await run(readStatement('_import/partListed.cypher'), { ids: actors });
  return found.map(({ id }) => id as string);
}

/** Other ties on lists of the parties of some, with a place that a list may mean by the other party. */
function besideOnLists(
  { before, after }: Registers,
  moved: readonly string[],
  listed: readonly string[],
): readonly string[] {
  return [before, after].flatMap((one) => {
    const isSame = samePlaces(one);
    const own = [before, after].flatMap((other) => among(other, moved).map(partiesOf));
    return among(one, new Set([...listed, ...moved])).flatMap((tie) => {
      const parties = partiesOf(tie);
      const isBeside = own.some((pair) =>
        pair.some(
          (party) =>
            parties.includes(party) &&
            parties.some((a) => pair.some((b) => a !== party && b !== party && isSame(a, b))),
        ),
      );
      return isBeside ? [tie.id] : [];
    });
  });
}

/** Ties on lists of partners of places whose names or points changed: with these places, and with others that a list may mean by them. */
async function alikeOnLists(run: Run, { before, after }: Registers, ids: ReadonlySet<string>) {
  const altered = new Map(
    [...ids].flatMap((id): [string, Altered][] => {
      const [was, is] = [before, after].map((one) => one.subjects.get(id));
      if (!was || !is || !after.isActor(is)) return [];
      const names = differing(before.namesOf(id), after.namesOf(id));
      const isMoved = textOfPoint(was) !== textOfPoint(is);
      return names.length > 0 || isMoved ? [[id, { names, isMoved }]] : [];
    }),
  );
  if (altered.size === 0) return [];
  const found = await run(readStatement('_import/partAlike.cypher'), { ids: [...altered.keys()] });
  const ties = found.flatMap(({ id, ties, other, names }) => {
    const by = altered.get(id as string);
    const words = (names as readonly string[]).map(wordsOf);
    const isAlike =
      by === undefined ||
      by.isMoved ||
      // Its names may have changed as well.
      (altered.has(other as string) && other !== id) ||
      by.names.some((name) => words.some((known) => areNear(name, known)));
    return isAlike && other !== id ? (ties as readonly string[]) : [];
  });
  const all = [...new Set(ties)];
  return all.length > MOST ? null : all;
}

interface Altered {
  /** The words of each name that it did not have before, or does not have now. */
  readonly names: readonly (readonly string[])[];
  readonly isMoved: boolean;
}

type Names = ReturnType<Register['namesOf']>;

function differing(before: Names, after: Names): Altered['names'] {
  const [old, now] = [before, after].map((names) => names.map(({ text }) => text));
  const only = (some: string[] = [], others: string[] = []) =>
    some.filter((text) => !others.includes(text));
  return [...only(old, now), ...only(now, old)].map(wordsOf);
}

const textOfPoint = (subject: Subject) => JSON.stringify(pointOf(subject));
