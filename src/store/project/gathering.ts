import { kindsAlongside, sidedTie } from '../beside/sidedTie.ts';
import { addTo } from '../../evidence/groups/groupBy.ts';
import type { Register } from '../../record/subjects/register.ts';
import type { Subject } from '../../record/subjects/subject.ts';
import { kindOf, partiesOf } from '../../record/subjects/tieName.ts';
import { readVocabulary } from '../../record/words/vocabulary.ts';
import { factEdges } from './facts.ts';
import { citedIn, takenIn } from './projectClaim.ts';
import { type ListedTie, listsLacking } from './lacking.ts';
import { listsWith } from './listed.ts';
import { isSetAside } from './projectTie.ts';
import type { GraphEdge, Properties } from '../../projection/projection.ts';
import { withoutNull } from '../../withoutNull.ts';

/** What the projection of one subject needs to know of all others. */
export type Overview = Omit<ReturnType<typeof createGathering>, 'take'>;

/** Gathers from subjects that are given one by one, in order. */
export function createGathering() {
  const { isA } = readVocabulary();
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
    take(subject: Subject): void {
      claims += subject.claims.length;
      addTo(byType, subject.type, subject.id);
      if (isA(subject.type, 'Tie')) takeTie(subject);
      for (const [pair, edge] of takenIn([subject])) taken.set(pair, edge);
      for (const pair of citedIn([subject])) cited.add(pair);
    },
    get claims() {
      return claims;
    },
    /** The ids of the subjects, by type. */
    byType,
    /** In how many parts of ties that were set aside an actor is. */
    setAside: (id: string) => setAside.get(id) ?? 0,
    /** A source that takes a claim from another work cites it, whether or not a row of the source says so. */
    citations: () => [...taken].flatMap(([pair, edge]) => (cited.has(pair) ? [] : edge)),
    /** What a tie has from other ties, by its id: which kinds of them two parties share, and which lists have others but not it. */
    beside: (register: Register) => besideIn(ties, register),
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
  const sided = ties.map((tie) => sidedTie(tie, register));
  const lacking = listsLacking(ties, register);
  return new Map(
    [...kindsAlongside(sided)].map(([id, kinds]) => [
      id,
      withoutNull({ ...kinds, lackedBy: lacking.get(id) }),
    ]),
  );
}

export function gatheredFrom({ subjects }: Register): Overview {
  const gathering = createGathering();
  for (const subject of subjects.values()) gathering.take(subject);
  return gathering;
}
