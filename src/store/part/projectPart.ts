import { compareText } from '../../evidence/claim.ts';
import { pointOf, type Register } from '../../record/subjects/register.ts';
import { READ_IN_FOLDING } from '../../record/claims/sourceWords.ts';
import { type Subject, itemsLeading } from '../../record/subjects/subject.ts';
import { kindOf } from '../../record/subjects/tieName.ts';
import { factEdges } from '../project/facts.ts';
import { gatheredFrom } from '../project/gathering.ts';
import { plainNodes } from '../project/projectPlain.ts';
import { listsWith } from '../project/listed.ts';
import { isSetAside } from '../project/projectTie.ts';
import { projectWindow, slicesOf } from '../project/projectWindow.ts';
import { type Subgraph, NOTHING, joined } from '../../projection/projection.ts';
import type { GraphView } from '../search/graphView.ts';
import { createSearch } from '../search/searchTexts.ts';
import { amongOf, callsOf, ownNamesOf } from '../search/surroundings.ts';
import type { DataRow } from '../../record/tables/row.ts';

/** Some subjects of a record, projected. */
export interface ProjectedPart {
  /** What they make: their nodes, their claims, and what belongs to these. */
  readonly graph: Subgraph;
  readonly view: GraphView;
}

/** `register` has all that the projection of these subjects reads, and `rows` those without claims. */
export function projectPart(
  register: Register,
  rows: readonly DataRow[],
  ids: ReadonlySet<string>,
): ProjectedPart {
  const search = createSearch(register);
  const { nodes, attached } = plainNodes(rows, register.vocabulary);
  search.take({ ...NOTHING, nodes, attached: attached.filter(({ label }) => label === 'Name') });
  const gathered = gatheredFrom(register);
  const projected = projectWindow(register, gathered);
  const made: Subgraph[] = [];
  for (const slice of slicesOf(gathered, register.vocabulary, 1)) {
    const window = search.take(projected(slice));
    if (slice.some((id) => ids.has(id))) made.push(window);
  }
  for (const texts of search.texts(ids.size, ids)) made.push({ ...NOTHING, attached: texts });
  return { graph: joined(made), view: search.view };
}

/** All that the projection of other subjects reads of one, as a text to compare. */
export function faceOf(subject: Subject, register: Register, view: GraphView): string {
  const { id, type, claims } = subject;
  const node = view.node(id);
  const isTie = register.vocabulary.isA(type, 'Tie');
  const { position, startSort, latitude, longitude, code } = node?.properties ?? {};
  const codes = subject.folded.get('identifiers')?.values ?? [];
  return JSON.stringify([
    ...[type, register.nameOf(id), register.containersOf(id), pointOf(subject)],
    ...[latitude, longitude, code],
    ...[ownNamesOf(view, id), callsOf(view, id), node === undefined ? [] : amongOf(node)],
    codes.some((code) => code.startsWith('ISO_3166_2:')),
    isTie ? tieFaceOf(subject, register) : [],
    type === 'Affiliation' ? [position, startSort] : [],
    type === 'Source' ? [countedWith(subject, register), wordsOf(claims), citesOf(subject)] : [],
  ]);
}

/** What other ties and the parties read of a tie. */
function tieFaceOf(subject: Subject, { lists }: Register): unknown {
  const parties = itemsLeading(subject, 'PARTY_TO').map(({ id, role }) => [id, role]);
  return [kindOf(subject), isSetAside(subject), parties, listsWith(subject).filter(lists.has)];
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
