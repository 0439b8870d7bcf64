import { type Register, pointOf } from '../../record/subjects/register.ts';
import { READ_IN_FOLDING } from '../../record/claims/sourceWords.ts';
import { upholds } from '../../record/claims/stated.ts';
import { type Subject, itemsLeading } from '../../record/subjects/subject.ts';
import { kindOf, partiesOf, qualifiedName } from '../../record/subjects/tieName.ts';
import { editionsOf } from '../../store/project/lacking.ts';
import { listsWith } from '../../store/project/listed.ts';
import { isSetAside } from '../../store/project/projectTie.ts';

/** What answers about other subjects read of a subject, each as a text to compare; empty where there is nothing. */
export interface Aspects {
  /** Of a source: what folding reads. */
  readonly source: string;
  /** Of an actor: its name, with what tells it apart. */
  readonly called: string;
  readonly names: readonly string[];
  /** What it is and what contains it. */
  readonly place: string;
  readonly point: string;
  /** Of a tie on lists: the lists, and whose tie it is. */
  readonly listed: string;
}

const NOTHING: Aspects = { source: '', called: '', names: [], place: '', point: '', listed: '' };

export function aspectsOf(id: string, register: Register): Aspects {
  const subject = register.subjects.get(id);
  if (subject === undefined) return NOTHING;
  if (subject.type === 'Source') return { ...NOTHING, source: sourceOf(subject) };
  if (register.vocabulary.isA(subject.type, 'Tie'))
    return { ...NOTHING, listed: listedOf(subject, register) };
  return register.isActor(subject) ? actorOf(subject, register) : NOTHING;
}

function sourceOf({ claims, folded, table }: Subject): string {
  const read = claims.filter((claim) => READ_IN_FOLDING.includes(claim.property) && upholds(claim));
  const owners = table.facts.filter(({ property }) => ['publisher', 'origin'].includes(property));
  return JSON.stringify([
    read.map(({ id, value }) => [id, value]).sort(),
    [...READ_IN_FOLDING, ...owners.map(({ property }) => property)].map(
      (property) => folded.get(property)?.values,
    ),
  ]);
}

function actorOf(subject: Subject, register: Register): Aspects {
  const { id, type } = subject;
  const chain = register.chainOf(id);
  return {
    ...NOTHING,
    called: qualifiedName(id, register),
    names: register.namesOf(id).map(({ text }) => text),
    place: JSON.stringify([
      ...[type, chain, chain.map(register.typeOf), register.hasRankOfState(id)],
      subject.folded.get('code')?.values,
    ]),
    point: JSON.stringify(pointOf(subject)),
  };
}

function listedOf(tie: Subject, register: Register): string {
  const { lists } = register;
  const sources = listsWith(tie).filter(lists.has);
  if (sources.length === 0 || isSetAside(tie)) return '';
  const parties = partiesOf(tie);
  const of = editionsOf(register);
  const editions = sources.map((source) => of(source, lists.dayOf(source, parties)));
  return JSON.stringify([kindOf(tie), parties, editions]);
}

/** The parties of a tie, witnesses too. */
export function actorsOf(id: string, { subjects }: Register): readonly string[] {
  const tie = subjects.get(id);
  return tie === undefined ? [] : itemsLeading(tie, 'PARTY_TO').map((item) => item.id);
}
