import { addTo } from '../../evidence/groups/groupBy.ts';
import { searchKey } from '../../names/searchKey.ts';
import type { Run } from '../../neo4j/write.ts';
import { readStatement } from '../../compose/cypher/statements.ts';
import { type Register, NOTHING_BEYOND } from '../../record/subjects/register.ts';
import type { Properties } from '../../projection/projection.ts';
import { isSetAside } from '../project/projectTie.ts';
import { type Beside, findBeside } from './beside.ts';
import { baseOf, countedWith, faceOf } from './faces.ts';
import { type Lacks, findLacking } from './listed.ts';
import { type Registers, type Ties, readBearers, readCounts, tiesAsStored } from './readBeyond.ts';
import { type RecordPart, among } from './recordPart.ts';

/** What a change concerns. */
export interface Concern extends Registers {
  /** The subjects of which the graph may say something else. */
  readonly ids: ReadonlySet<string>;
  readonly part: RecordPart;
}

/** What is known to be concerned. */
interface Scope {
  readonly ids: ReadonlySet<string>;
  /** Ties of which others may be beside them. */
  readonly remade: ReadonlySet<string>;
  /** More ties and lists to read. */
  readonly read: ReadonlySet<string>;
}

interface Finding {
  /** The subjects whose rows changed, and those with other former ids. */
  readonly first: ReadonlySet<string>;
  /** Some subjects with all that their projection reads; null if that is too much. */
  readonly readPart: (ids: Iterable<string>) => RecordPart | null;
  readonly isSubject: (id: string) => boolean;
}

/** More subjects than this are projected with all others. */
const MOST = 2_000;

/** Goes on from what changed to what reads it, until nothing else reads what differs. Null if these are too many, or if it cannot be told. */
export async function findConcerned(run: Run, finding: Finding): Promise<Concern | null> {
  let scope: Scope = { ids: finding.first, remade: new Set(), read: new Set() };
  for (;;) {
    const found = await widened(run, scope, finding);
    if (found === null || !('scope' in found)) return found;
    if (found.scope.ids.size > MOST) return null;
    ({ scope } = found);
  }
}

async function widened(
  run: Run,
  scope: Scope,
  { readPart, isSubject }: Finding,
): Promise<Concern | { readonly scope: Scope } | null> {
  const { ids } = scope;
  const posts = await run(readStatement('_import/partPosts.cypher'), { ids: [...ids] });
  const roots = new Set([...ids, ...scope.read, ...posts.map(({ id }) => id as string)]);
  const part = readPart(roots);
  if (part === null) return null;
  const named = await readNamed(run, part);
  const { states } = named;
  if (differing(states, ids, baseOf).length > 0) return null;
  const readers = await readersOf(run, differing(states, ids, faceOf));
  const beside = await findBeside(run, states, scope);
  const lacking = await findLacking(run, states, ids);
  if (readers === null || beside === null || lacking === null) return null;
  const wider: Scope = {
    ids: new Set([
      ...[...ids, ...counting(states, ids), ...named.namesakesOf(ids)],
      ...[...readers, ...beside.more, ...lacking.more].filter(isSubject),
    ]),
    remade: new Set([...scope.remade, ...beside.more]),
    read: new Set([...scope.read, ...lacking.read]),
  };
  const size = ({ ids, remade, read }: Scope) => ids.size + remade.size + read.size;
  if (size(wider) > size(scope)) return { scope: wider };
  if (lacking.read.length > 0) return null;
  const counts = await readCounts(run, { ids, part: named.inPart });
  const stored = await tiesAsStored(run, ids);
  const now = tiesNow(stored, beside.now, lacking.now);
  const of = (side: 'before' | 'after', ties: Ties) =>
    part[side].register({ ...counts, bearers: named.bearers, beside: ties });
  return { ids, part, before: of('before', stored), after: of('after', now) };
}

/** A part of the record with what the graph knows of namesakes beyond it. */
async function readNamed(run: Run, part: RecordPart) {
  const sides = [part.before, part.after].map(({ register }) => register());
  const inPart = new Set(sides.flatMap(({ subjects }) => [...subjects.keys()]));
  const keys = new Set(sides.flatMap((register) => keysOf(register, inPart)));
  const known = await readBearers(run, { keys, part: inPart });
  const bearers = (key: string) => known.get(key)?.length ?? 0;
  const beyond = { ...NOTHING_BEYOND, bearers };
  const states = { before: part.before.register(beyond), after: part.after.register(beyond) };
  return {
    ...{ states, inPart, bearers },
    /** The actors that were the only ones of their names, and are not any more because of some, or the other way round. */
    namesakesOf(ids: ReadonlySet<string>): readonly string[] {
      const [was, is] = [bearersIn(states.before), bearersIn(states.after)];
      const own = [states.before, states.after].flatMap((register) => keysOf(register, ids));
      return [...new Set(own)].flatMap((key) => {
        const [old, now] = [was.get(key) ?? [], is.get(key) ?? []];
        const isOnly = (some: readonly string[]) => some.length + bearers(key) < 2;
        return isOnly(old) === isOnly(now) ? [] : [...old, ...now, ...(known.get(key) ?? [])];
      });
    },
  };
}

/** Search keys of the names of actors. */
function keysOf(register: Register, ids: Iterable<string>): readonly string[] {
  return among(register, ids)
    .filter(register.isActor)
    .map(({ id }) => searchKey(register.nameOf(id)));
}

function bearersIn(register: Register): ReadonlyMap<string, readonly string[]> {
  const actors = [...register.subjects.values()].filter(register.isActor);
  const bearers = new Map<string, string[]>();
  for (const { id } of actors) addTo(bearers, searchKey(register.nameOf(id)), id);
  return bearers;
}

/** Those of some subjects of which something differs. Nobody read a new one, and nobody reads one that is gone. */
function differing({ before, after }: Registers, ids: Iterable<string>, textOf: typeof faceOf) {
  return [...ids].filter((id) => {
    const [was, is] = [before.subjects.get(id), after.subjects.get(id)];
    return was && is && textOf(was, before) !== textOf(is, after);
  });
}

/** Null if they are too many. */
async function readersOf(run: Run, ids: readonly string[]): Promise<readonly string[] | null> {
  if (ids.length === 0) return [];
  const params = { ids, most: BigInt(MOST + 1) };
  const found = await run(readStatement('_import/partReaders.cypher'), params);
  return found.length > MOST ? null : found.map(({ id }) => id as string);
}

/** The actors that count some subjects otherwise than before. */
function counting({ before, after }: Registers, ids: ReadonlySet<string>): readonly string[] {
  return [...ids].flatMap((id) => {
    const [old = [], now = []] = [before, after].map((register) =>
      among(register, [id]).flatMap((subject) => [
        String(isSetAside(subject)),
        ...countedWith(subject, register),
      ]),
    );
    return JSON.stringify(old) === JSON.stringify(now) ? [] : [...old.slice(1), ...now.slice(1)];
  });
}

/** What ties have from other ties, with what was found of some. */
function tiesNow(stored: Ties, beside: Beside['now'], lacking: Lacks['now']): Ties {
  const ids = new Set([...stored.keys(), ...beside.keys(), ...lacking.keys()]);
  return new Map(
    [...ids].map((id): [string, Properties] => {
      const [kinds, lackedBy] = [beside.get(id), lacking.get(id)];
      if (kinds === null) return [id, {}];
      return [id, { ...stored.get(id), ...kinds, ...(lackedBy && { lackedBy }) }];
    }),
  );
}
