import { amongOf } from './projectActor.ts';
import type { Properties } from './projection.ts';
import type { Register } from '../claims/register.ts';
import { type Subject, itemsOf } from '../claims/subject.ts';

/** Whom a subject reaches: all ids of its parties and of what contains them, and the same with the place of the party. */
export function reachProperties(subject: Subject, register: Register): Properties {
  const among = partiesIn(subject, register);
  return {
    among: [...new Set(among.flat())].sort(),
    reach: among.flatMap((ids, at) => ids.map((id) => `${at}:${id}`)),
    partyCount: BigInt(among.length),
  };
}

/** What leads from a subject to the ties and actors that it is about. */
const ABOUT = ['MEASURES', 'CONCERNS', 'EFFECT_ON'];

/** A tie has its parties, an actor is its own, and all else has those of the ties and actors that it is about. */
function partiesIn(subject: Subject, register: Register): readonly (readonly string[])[] {
  if (register.isActor(subject)) return [amongOf(subject.id, register)];
  const led = (edges: readonly string[]) =>
    subject.table.facts
      .filter(({ edge }) => edges.includes(edge?.type ?? ''))
      .flatMap((fact) => itemsOf(subject, fact).map(({ id }) => id));
  const parties = led(['PARTY_TO']).map((id) => amongOf(id, register));
  return [...parties, ...led(ABOUT).flatMap((id) => partiesOf(id, register))];
}

/** Nothing for what is neither a tie nor an actor: it might lead back. */
function partiesOf(id: string, register: Register): readonly (readonly string[])[] {
  const subject = register.subjects.get(id);
  if (subject === undefined) return [];
  const isTie = register.vocabulary.isA(subject.type, 'Tie');
  return isTie || register.isActor(subject) ? partiesIn(subject, register) : [];
}
