import { amongOf } from './projectActor.ts';
import type { Properties } from '../../projection/projection.ts';
import type { Register } from '../../record/subjects/register.ts';
import { type Subject, itemsLeading } from '../../record/subjects/subject.ts';

/**
 * What a subject reaches: all ids of its parties and of what contains them, and the same with the number of
 * the party.
 */
export function reachProperties(subject: Subject, register: Register): Properties {
  const among = partiesIn(subject, register);
  return {
    among: [...new Set(among.flat())].sort(),
    reach: among.flatMap((ids, at) => ids.map((id) => `${at}:${id}`)),
    partyCount: BigInt(among.length),
  };
}

/** The references of a subject to the ties and actors that it is about. */
const ABOUT = ['MEASURES', 'CONCERNS', 'EFFECT_ON'];

/** A tie reaches its parties, an actor itself, and any other subject the parties of its ties and its actors. */
function partiesIn(subject: Subject, register: Register): readonly (readonly string[])[] {
  if (register.isActor(subject)) return [amongOf(subject.id, register)];
  const parties = itemsLeading(subject, 'PARTY_TO').map(({ id }) => amongOf(id, register));
  const about = itemsLeading(subject, ...ABOUT).flatMap(({ id }) => partiesOf(id, register));
  return [...parties, ...about];
}

/** Only ties and actors, because other subjects could lead back. */
function partiesOf(id: string, register: Register): readonly (readonly string[])[] {
  const subject = register.subjects.get(id);
  if (subject === undefined) return [];
  const isTie = register.vocabulary.isA(subject.type, 'Tie');
  return isTie || register.isActor(subject) ? partiesIn(subject, register) : [];
}
