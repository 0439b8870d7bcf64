import { compareText } from '../../evidence/claim.ts';
import { pointOf, type Register } from '../../record/subjects/register.ts';
import { READ_IN_FOLDING } from '../../record/claims/sourceWords.ts';
import { type Subject, itemsLeading, valueOf } from '../../record/subjects/subject.ts';
import { kindOf, qualifiedName, tieName } from '../../record/subjects/tieName.ts';
import { factEdges } from '../project/facts.ts';
import { listsWith } from '../project/listed.ts';
import { isSetAside } from '../project/projectTie.ts';
import { reachProperties } from '../project/reach.ts';
import { briefName, ownAmong } from '../search/graphView.ts';

/** All that the projection of other subjects reads of one, as a text to compare. */
export function faceOf(subject: Subject, register: Register): string {
  const { id, type, folded } = subject;
  if (register.isActor(subject)) {
    const names = register.namesOf(id);
    const own = ownAmong(names.map(briefName));
    return JSON.stringify([
      ...[qualifiedName(id, register), type === 'Country' ? names : own, pointOf(subject)],
      register.formerIdsOf(id),
      folded.get('identifiers')?.values.filter((code) => code.startsWith('ISO_3166_')),
    ]);
  }
  const titles = ['title', 'name', 'indicator'].map((property) => folded.get(property)?.values);
  const isTie = register.vocabulary.isA(type, 'Tie');
  return JSON.stringify([
    ...[titles, reachProperties(subject, register).among],
    isTie ? tieFaceOf(subject, register) : [],
  ]);
}

/** What the parties, other ties and subjects about it read of a tie. */
function tieFaceOf(subject: Subject, register: Register): unknown {
  const parties = itemsLeading(subject, 'PARTY_TO').map(({ id, role }) => [id, role]);
  return [
    ...[tieName(subject, register), kindOf(subject), isSetAside(subject), parties],
    ...['position', 'start'].map((property) => valueOf(subject, property)),
    listsWith(subject).filter(register.lists.has),
  ];
}

/** What too many others read to tell which: all rows must be read if it changes. */
export function baseOf(subject: Subject, register: Register): string {
  const { id, type, claims } = subject;
  return JSON.stringify([
    type,
    register.isActor(subject)
      ? [register.chainOf(id), register.hasRankOfState(id), valueOf(subject, 'code')]
      : [],
    type === 'Source' ? [countedWith(subject, register), wordsOf(claims), citesOf(subject)] : [],
  ]);
}

function wordsOf(claims: Subject['claims']): unknown {
  const read = claims.filter(({ property }) => READ_IN_FOLDING.includes(property));
  return read
    .toSorted((a, b) => compareText(a.id, b.id))
    .map(({ id, rank, reason, retired }) => [id, rank, reason, retired]);
}

function citesOf(source: Subject): readonly string[] {
  const cited = factEdges(source).filter(({ type }) => type === 'CITES');
  return cited.map(({ to }) => to).sort();
}

/** The actors that count a subject: the parties of a tie, the publisher of a work, the state of a city. */
export function countedWith(subject: Subject, register: Register): readonly string[] {
  const led = itemsLeading(subject, 'PARTY_TO', 'PUBLISHED_BY').map(({ id }) => id);
  const state = subject.type === 'City' ? register.containerOf(subject.id, 'State') : null;
  return state === null ? led : [...led, state];
}
