import type { Limits, Metric, QueryNetworkArgs } from '../../generated/schema.ts';
import { sizeUpTo } from '../../compose/page.ts';
import type { GraphReader } from '../../graph/reader.ts';
import type { Words } from '../../words/words.ts';
import { readTitles } from '../titles.ts';
import { type NetworkSubject, networkOf, withoutOf } from './networkOf.ts';
import { idsIn, scopeText } from './scopeText.ts';
import { type ActorPairs, componentsOf, sizesOf, pairsOf } from './joined.ts';
import { addTo } from '../../evidence/groups/groupBy.ts';

/** The share of an operation's time that it waits for measures; the rest is for the selected fields of the actors. */
const SHARE = 0.7;

interface Measuring {
  readonly limits: Pick<Limits, 'timeoutMs'>;
  readonly reader: GraphReader;
  /** The number of actors that a client asks for, and the highest that it may. */
  readonly size: { readonly name: string; readonly value: number; readonly most: number };
}

/** Measures a network, and tells what every answer about it has. */
export async function measuredNetwork(
  args: Omit<Partial<QueryNetworkArgs>, 'first'>,
  { limits, reader, size }: Measuring,
) {
  const until = performance.now() + SHARE * limits.timeoutMs;
  const first = sizeUpTo(size.most, size.name, size.value);
  const asked = [...new Set<Metric>(args.metrics ?? ['DEGREE'])];
  const metrics = [...new Set<Metric>(['DEGREE', ...asked])];
  const filter = { ...args.filter };
  const without = withoutOf(args.without ?? []);
  const job = await networkOf(reader, {
    ...{ filter, metrics, without },
    manyParties: args.manyParties === true,
  });
  const complete = await job.wait({ until, signal: reader.signal });
  if (!complete) reader.cutShort();
  const { words } = reader;
  const titles = await readTitles(reader, [...idsIn(filter), ...without]);
  const titleOf = (id: string) => titles.get(id) ?? id;
  const told = {
    scope: scopeText(filter, job.subject, { names: titles, words }),
    loss: toLoss(job.subject, without, { titleOf, words }),
  };
  const done = job.values.reduce((sum, measured) => sum + measured.size, 0);
  const due = metrics.length * job.values.length;
  const progress = complete ? [] : [words.network.progress(done, due)];
  /** What a response with that many actors leaves out besides `more`, and why to ask again. */
  const noteOn = (actors: number, more: readonly string[] = [], hidden = 0) => {
    const by = asked[0] ?? 'DEGREE';
    const all = job.subject.actors.length - hidden;
    const fewer = actors < all ? [words.network.fewer(actors, all, by, size.name)] : [];
    const cut = [...progress, ...fewer, ...more];
    const notes = [...cut, ...emptyTexts(job.subject, { titleOf, words })];
    return { truncated: cut.length > 0, note: notes.join(words.network.space) || null };
  };
  return { job, asked, first, told, noteOn };
}

interface NetworkTeller {
  readonly titleOf: (id: string) => string;
  readonly words: Words;
}

function emptyTexts({ gone, ties }: NetworkSubject, { titleOf, words }: NetworkTeller) {
  const absent = gone.absent.map((id) => words.network.absent(titleOf(id)));
  return ties.length === 0 ? [...absent, words.network.noTies] : absent;
}

const [MOST_PARTS, MOST_ACTORS] = [20, 10];

/** The loss of a network as text; null if nothing is removed. */
function toLoss(
  subject: NetworkSubject,
  without: readonly string[],
  { titleOf, words: { network } }: NetworkTeller,
) {
  const { before, after, actors, ties, gone } = subject;
  if (after === null) return null;
  const hit = ties.filter(
    ({ id, parties }) => gone.ties.has(id) || parties.some((party) => gone.actors.has(party)),
  );
  const touched = new Set(hit.flatMap(({ parties }) => parties));
  const { components, pairsParted, parts } = lossOf(before, after, touched);
  const whole = sizesOf(componentsOf(before)).length;
  const present = without.filter((id) => !gone.absent.includes(id));
  const tiesLost = hit.reduce((sum, tie) => sum + lostPairs(subject, tie), 0);
  return {
    gone: present.map((id) => ({ id })),
    text:
      present.length === 0
        ? network.noLoss
        : network.loss(present.map(titleOf), components, whole, pairsParted),
    ...{ tiesLost, components, pairsParted },
    parts: parts.slice(0, MOST_PARTS).map((part) => ({
      size: part.length,
      actors: part.slice(0, MOST_ACTORS).map((actor) => ({ id: actors[actor] ?? '' })),
    })),
  };
}

/** Pairs of parties that a tie no longer connects. */
function lostPairs({ gone }: NetworkSubject, { id, parties }: NetworkSubject['ties'][number]) {
  const pairs = [...pairsOf(parties)];
  if (gone.ties.has(id)) return pairs.length;
  return pairs.filter((pair) => pair.some((party) => gone.actors.has(party))).length;
}

/**
 * What a network loses when some of its actors or ties are removed. `after` is the same network after the removal; `touched` are actors
 * that were removed or lost a tie.
 */
export function lossOf(before: ActorPairs, after: ActorPairs, touched: ReadonlySet<number>) {
  const [whole, fallen] = [componentsOf(before), componentsOf(after)];
  const hit = new Set([...touched].map((actor) => whole[actor]));
  const parts = new Map<number, number[]>();
  fallen.forEach((part, actor) => {
    if (part !== 0 && hit.has(whole[actor])) addTo(parts, part, actor);
  });
  const stayed = whole.map((number, actor) => (fallen[actor] === 0 ? 0 : number));
  return {
    components: sizesOf(fallen).length,
    pairsParted: pairsIn(stayed) - pairsIn(fallen),
    /** The actors of each part that a component fell into, the largest first; by number. */
    parts: [...parts].sort(([a], [b]) => a - b).map(([, actors]) => actors),
  };
}

/** The number of pairs of actors that can reach each other. */
function pairsIn(components: Uint32Array): number {
  return sizesOf(components).reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}
