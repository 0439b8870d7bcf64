import { addTo } from '../../evidence/groups/groupBy.ts';
import type { Register } from '../../record/subjects/register.ts';
import type { Subject } from '../../record/subjects/subject.ts';
import { kindOf, partiesOf } from '../../record/subjects/tieName.ts';
import type { Vocabulary } from '../../record/words/vocabulary.ts';
import { factEdges } from './facts.ts';
import { citedIn, takenIn } from './projectClaim.ts';
import { type ListedTie, listsLacking } from './lacking.ts';
import { listsWith } from './listed.ts';
import { isSetAside } from './projectTie.ts';
import type { GraphEdge, Properties } from '../../projection/projection.ts';
import { withoutNull } from '../../withoutNull.ts';

/** What the projection of one subject needs to know of all others. */
export interface Overview {
  readonly claims: number;
  /** The ids of the subjects, by type. */
  readonly byType: ReadonlyMap<string, readonly string[]>;
  /** In how many parts of ties that were set aside an actor is. */
  readonly setAside: (id: string) => number;
  /** A source that takes a claim from another work cites it, whether or not a row of the source says so. */
  readonly citations: () => readonly GraphEdge[];
  /** What a tie has from other ties, by its id: which kinds of them two parties share, and which lists have others but not it. */
  readonly beside: (register: Register) => ReadonlyMap<string, Properties>;
}

/** Gathers from subjects that are given one by one, in order. */
export function createGathering(vocabulary: Vocabulary): Overview & {
  readonly take: (subject: Subject) => void;
} {
  let claims = 0;
  const byType = new Map<string, string[]>();
  const setAside = new Map<string, number>();
  const taken = new Map<string, GraphEdge>();
  const cited = new Set<string>();
  const ties: ListedTie[] = [];
  const takeTie = (tie: Subject) => {
    if (!isSetAside(tie)) ties.push(listedTie(tie));
    else
      for (const { type, from } of factEdges(tie))
        if (type === 'PARTY_TO') setAside.set(from, (setAside.get(from) ?? 0) + 1);
  };
  return {
    take(subject) {
      claims += subject.claims.length;
      addTo(byType, subject.type, subject.id);
      if (vocabulary.isA(subject.type, 'Tie')) takeTie(subject);
      for (const [pair, edge] of takenIn([subject])) taken.set(pair, edge);
      for (const pair of citedIn([subject])) cited.add(pair);
    },
    get claims() {
      return claims;
    },
    byType,
    setAside: (id) => setAside.get(id) ?? 0,
    citations: () => [...taken].flatMap(([pair, edge]) => (cited.has(pair) ? [] : edge)),
    beside: (register) => besideIn(ties, register),
  };
}

function listedTie(tie: Subject): ListedTie {
  return { id: tie.id, kind: kindOf(tie), parties: partiesOf(tie), sources: listsWith(tie) };
}

/** The ties of a register without those that were set aside. */
export function listedTiesIn({ subjects, vocabulary }: Register): readonly ListedTie[] {
  return [...subjects.values()]
    .filter((subject) => vocabulary.isA(subject.type, 'Tie') && !isSetAside(subject))
    .map(listedTie);
}

function besideIn(ties: readonly ListedTie[], register: Register): ReadonlyMap<string, Properties> {
  const sided = ties.map((tie): SidedTie => ({ ...tie, sides: tie.parties.map(register.chainOf) }));
  const lacking = listsLacking(ties, register);
  return new Map(
    [...kindsAlongside(sided)].map(([id, kinds]) => [
      id,
      withoutNull({ ...kinds, lackedBy: lacking.get(id) }),
    ]),
  );
}

export function gatheredFrom({ subjects, vocabulary }: Register): Overview {
  const gathering = createGathering(vocabulary);
  for (const subject of subjects.values()) gathering.take(subject);
  return gathering;
}

/** A tie with its parties except witnesses, each followed by everything that contains it. */
interface SidedTie {
  readonly id: string;
  readonly kind: string;
  readonly sides: readonly (readonly string[])[];
}

/**
 * `kindsAlongside` has the kinds of other ties between two parties of a tie, `kindsInside` also those between
 * anything inside of the two, `kindsContaining` those between what contains them instead. Ties meet by the pairs that they share, so the work does not grow with the
 * square of their number.
 */
export function kindsAlongside(ties: readonly SidedTie[]): ReadonlyMap<string, Properties> {
  const sharing = new Map<string, SidedTie[]>();
  for (const tie of ties) for (const pair of ownPairs(tie)) addTo(sharing, pair, tie);
  const found = new Map(
    ties.map(({ id }) => {
      const [own, inside, containing] = [new Set<string>(), new Set<string>(), new Set<string>()];
      return [id, { own, inside, containing }];
    }),
  );
  for (const tie of ties) {
    const own = ownPairs(tie);
    for (const pair of pairsOf(tie.sides))
      for (const other of sharing.get(pair) ?? []) {
        if (other.id === tie.id) continue;
        found.get(other.id)?.inside.add(tie.kind);
        found.get(tie.id)?.containing.add(other.kind);
        if (own.has(pair)) found.get(other.id)?.own.add(tie.kind);
      }
  }
  return new Map(
    [...found].map(([id, { own, inside, containing }]) => {
      const [kindsAlongside, kindsInside] = [[...own].sort(), [...inside].sort()];
      return [id, { kindsAlongside, kindsInside, kindsContaining: [...containing].sort() }];
    }),
  );
}

function ownPairs({ sides }: SidedTie): ReadonlySet<string> {
  return pairsOf(sides.map((side) => side.slice(0, 1)));
}

/** Each two ids of different sides, in any order. */
function pairsOf(sides: SidedTie['sides']): ReadonlySet<string> {
  const pairs = sides.flatMap((one, at) =>
    sides
      .slice(at + 1)
      .flatMap((other) =>
        one.flatMap((a) => other.flatMap((b) => (a === b ? [] : [[a, b].sort().join(' ')]))),
      ),
  );
  return new Set(pairs);
}
