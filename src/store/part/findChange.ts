import { searchKey } from '../../names/searchKey.ts';
import type { Run } from '../../neo4j/write.ts';
import { readStatement } from '../../compose/cypher/statements.ts';
import { latestToday } from '../../record/check/dataset.ts';
import type { Beyond, Register } from '../../record/subjects/register.ts';
import type { Subject } from '../../record/subjects/subject.ts';
import type { StoredBlocks } from '../blocks/blocks.ts';
import { listsWith } from '../project/listed.ts';
import { isSetAside } from '../project/projectTie.ts';
import { citedIn, takenIn } from '../project/projectClaim.ts';
import type { Subgraph, GraphEdge } from '../../projection/projection.ts';
import type { DataRow } from '../../record/tables/row.ts';
import { readVocabulary } from '../../record/words/vocabulary.ts';
import { standsAlone } from './alone.ts';
import { countedWith, faceOf, projectPart } from './projectPart.ts';
import { readBeyond } from './readBeyond.ts';
import { type PartState, type RecordPart, among, partOf, within } from './recordPart.ts';
import type { FileScan } from '../../record/scan/scan.ts';
import { type ChangedRows, findTouched } from './touched.ts';

/** What a change of some rows does to the graph. */
export interface Change {
  readonly touched: ChangedRows;
  /** What the subjects that it concerns make, before and after. */
  readonly before: Subgraph;
  readonly after: Subgraph;
  /** Canonical rows of the touched subjects and those without claims, before and after. */
  readonly rows: { readonly before: readonly DataRow[]; readonly after: readonly DataRow[] };
  /** How many subjects were projected for it. */
  readonly projected: number;
}

export interface Finds {
  readonly blocks: StoredBlocks;
  readonly now: Date;
  /** Called once it is known that few subjects have changed. */
  readonly onFew: () => Promise<void>;
}

/**
 * Finds what a change of the files does, from the rows of the subjects that it concerns. Null if it may concern more than can be
 * told from these, or if something is wrong: all rows must be read then.
 */
export async function findChange(
  run: Run,
  scanned: FileScan,
  { blocks, now, onFew }: Finds,
): Promise<Change | null> {
  const touched = await findTouched(run, scanned, blocks);
  if (touched === null || !isClosed(touched, scanned)) return null;
  await onFew();
  const whole = { scanned, touched: touched.ids, before: touched.rows };
  const checking = { vocabulary: readVocabulary(), today: latestToday(now) };
  const first = partOf(whole, touched.ids, checking);
  if (first === null) return null;
  const ids = new Set([...touched.ids].flatMap((id) => [id, ...counting(id, first)]));
  const posts = await run(readStatement('_import/partPosts.cypher'), { ids: [...ids] });
  const roots = new Set([...ids, ...posts.map(({ id }) => id as string)]);
  const part = roots.size === touched.ids.size ? first : partOf(whole, roots, checking);
  return part === null ? null : projectChange(run, part, { touched, ids });
}

/** The actors that count a subject now and did not before, or the other way round. */
function counting(id: string, { before, after }: RecordPart): readonly string[] {
  const [old = [], now = []] = [before, after].map(({ register }) =>
    among(register, [id]).flatMap((subject) => countedWith(subject, register)),
  );
  return JSON.stringify(old) === JSON.stringify(now) ? [] : [...old, ...now];
}

/** Nothing else refers to a subject that is gone. */
function isClosed({ ids, types }: ChangedRows, scanned: FileScan): boolean {
  return [...types].every(([id, type]) => {
    const now = scanned.types.get(id);
    return now === type || (now === undefined && !scanned.isMentioned(id, ids));
  });
}

interface Concerned {
  readonly touched: ChangedRows;
  /** Those of which something may change. */
  readonly ids: ReadonlySet<string>;
}

async function projectChange(
  run: Run,
  part: RecordPart,
  { touched, ids }: Concerned,
): Promise<Change | null> {
  const registers = [part.before.register, part.after.register];
  const inPart = new Set(registers.flatMap(({ subjects }) => [...subjects.keys()]));
  const keys = new Set(registers.flatMap((register) => keysOf(register, inPart)));
  const fresh = await besideNew(run, part, touched.ids);
  if (fresh === null) return null;
  const read = await readBeyond(run, { part: [...inPart], projected: [...ids], keys: [...keys] });
  const beyond = { ...read, beside: new Map([...fresh, ...read.beside]) };
  const [before, after] = [within(part.before, beyond), within(part.after, beyond)];
  const was = sideOf(before, { touched, ids });
  const is = sideOf(after, { touched, ids });
  if (isSeen(was, is) || hasNewNamesake(was, is, touched)) return null;
  const citations = await newCitations(run, was, is);
  if (citations === null) return null;
  return {
    touched,
    before: was.graph,
    after: { ...is.graph, edges: [...is.graph.edges, ...citations] },
    rows: { before: was.rows, after: is.rows },
    projected: ids.size,
  };
}

/** A part of the record in one of its states. */
interface Side {
  readonly graph: Subgraph;
  readonly register: Register;
  /** Of the touched subjects that it has. */
  readonly own: readonly Subject[];
  readonly faces: ReadonlyMap<string, string>;
  /** Of the touched subjects, and those without claims. */
  readonly rows: readonly DataRow[];
}

function sideOf({ rows, register }: PartState, { touched, ids }: Concerned): Side {
  const { graph, view } = projectPart(register, rows, ids);
  const own = among(register, touched.ids);
  return {
    ...{ graph, register, own },
    faces: new Map(own.map((subject) => [subject.id, faceOf(subject, register, view)])),
    rows: rows.filter(
      ({ table, cells }) => table.rows === 'plain' || touched.ids.has(cells['id'] ?? ''),
    ),
  };
}

/** Whether something else is read of a touched subject now. Nobody read a new one, and nobody reads one that is gone. */
function isSeen(was: Side, is: Side): boolean {
  return [...was.faces].some(([id, face]) => (is.faces.get(id) ?? face) !== face);
}

/** What the tie has from other ties that is new, if there is one. Null if it or one that is gone may stand beside others, or is on a list. */
async function besideNew(
  run: Run,
  { before, after }: RecordPart,
  ids: ReadonlySet<string>,
): Promise<Beyond['beside']> {
  const ties = [before, after].map(({ register }) =>
    among(register, ids).filter(({ type }) => register.vocabulary.isA(type, 'Tie')),
  );
  const [old = [], now = []] = ties.map((some, at) =>
    some.filter(({ id }) => !(ties[1 - at] ?? []).some((other) => other.id === id)),
  );
  const [tie, ...more] = [...old, ...now];
  if (tie === undefined) return new Map();
  const { register } = now.includes(tie) ? after : before;
  if (more.length > 0 || listsWith(tie).some(register.lists.has)) return null;
  if (!(await standsAlone(run, tie, register))) return null;
  const none = { kindsAlongside: [], kindsInside: [], kindsContaining: [] };
  return new Map(isSetAside(tie) ? [] : [[tie.id, none]]);
}

/** Whether an untouched actor was the only one of its name and is not any more, or the other way round. */
function hasNewNamesake(was: Side, is: Side, { ids }: ChangedRows): boolean {
  const own = [was, is].flatMap(({ register }) => keysOf(register, ids));
  return [...new Set(own)].some((key) => {
    const [old, now] = [was, is].map(({ register }) => {
      const all = keysOf(register, register.subjects.keys()).filter((one) => one === key).length;
      return all + register.beyond.bearers(key);
    });
    return (old ?? 0) > 1 !== (now ?? 0) > 1;
  });
}

/** Search keys of the names of actors. */
function keysOf(register: Register, ids: Iterable<string>): readonly string[] {
  return among(register, ids)
    .filter(register.isActor)
    .map(({ id }) => searchKey(register.nameOf(id)));
}

/** Citations that claims about the touched imply now. Null if one that they implied may be gone. */
async function newCitations(run: Run, was: Side, is: Side): Promise<readonly GraphEdge[] | null> {
  const [old, now] = [takenIn(was.own), takenIn(is.own)];
  if ([...old.keys()].some((pair) => !now.has(pair))) return null;
  const cited = citedIn(is.register.subjects.values());
  const more = [...now].filter(([pair]) => !old.has(pair) && !cited.has(pair));
  const rows = more.map(([, { from, to }]) => ({ from, to }));
  const found = await run(readStatement('_import/partCitations.cypher'), { rows });
  const known = new Set(found.map(({ from, to }) => `${String(from)}\t${String(to)}`));
  return more.flatMap(([pair, edge]) => (known.has(pair) ? [] : [edge]));
}
