import {
  BrowseEventsDocument,
  BrowseImpactsDocument,
  BrowsePoliciesDocument,
  BrowseSourcesDocument,
  type DisputedFragment,
  EventFacetsDocument,
  EventsFileDocument,
  ImpactFacetsDocument,
  ImpactsFileDocument,
  PoliciesFileDocument,
  PolicyFacetsDocument,
  SourceFacetsDocument,
  SourcesFileDocument,
  type SupportedFragment,
  type NamedFragment,
  type WhoFragment,
} from '../generated/operations.ts';
import { type FuzzyDate, valuesText } from '../parts/dates.ts';
import { English } from '../parts/English.tsx';
import { ActorLink, SubjectLink, hrefOf, titleOf } from '../parts/links.tsx';
import { basisText, sourcesText } from '../parts/terms.ts';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import { count, plain, wordOf } from '../shell/words.ts';
import { words } from '../words/words.ts';
import { described } from './described.ts';
import { FILTERS } from './filtersOf.ts';

interface Recorded {
  readonly record: SupportedFragment & DisputedFragment;
}

const common = {
  confidence: { cell: ({ record }: Recorded) => basisText(record.confidence) },
  sources: {
    cell: ({ record }: Recorded) => sourcesText(record.sourceCount, record.confidence),
    isNumber: true,
  },
} as const;

const linked = (actor: WhoFragment | null) => actor && <ActorLink actor={actor} />;

/** Both dates where sources disagree. */
const dated = (of: Recorded, property: string, date: FuzzyDate | null) =>
  valuesText(of, property, date && words.dates.text(date));

const titled = (node: NamedFragment) => <Link href={hrefOf(node)}>{titleOf(node)}</Link>;

export const events = described({
  rows: BrowseEventsDocument,
  facets: EventFacetsDocument,
  file: EventsFileDocument,
  filters: FILTERS.events,
  orders: ['WHEN', 'NAME'],
  columns: () => ({
    name: { cell: titled, sortedBy: 'NAME' },
    kind: { cell: ({ eventKind }) => wordOf(eventKind) },
    when: { cell: (event) => dated(event, 'when', event.when), sortedBy: 'WHEN' },
    place: { cell: ({ place }) => linked(place) },
    participants: {
      cell: ({ participants }) => count(participants.totalCount),
      isNumber: true,
      isExtra: true,
    },
    ...common,
  }),
});

export const policies = described({
  rows: BrowsePoliciesDocument,
  facets: PolicyFacetsDocument,
  file: PoliciesFileDocument,
  filters: FILTERS.policies,
  orders: ['WHEN', 'NAME'],
  columns: () => ({
    name: { cell: titled, sortedBy: 'NAME' },
    kind: { cell: ({ policyKind }) => wordOf(policyKind) },
    when: { cell: (policy) => dated(policy, 'when', policy.when), sortedBy: 'WHEN' },
    issuer: { cell: ({ issuer }) => linked(issuer) },
    effects: { cell: ({ effects }) => count(effects.totalCount), isNumber: true },
    ...common,
  }),
});

export const impacts = described({
  rows: BrowseImpactsDocument,
  facets: ImpactFacetsDocument,
  file: ImpactsFileDocument,
  filters: FILTERS.impacts,
  orders: ['INDICATOR', 'SOURCES'],
  columns: () => ({
    indicator: {
      cell: ({ id, indicator }) => <Link href={hrefTo('subject', id)}>{plain(indicator)}</Link>,
      sortedBy: 'INDICATOR',
    },
    text: {
      cell: ({ text }) => (
        <div className="finding">
          <English>{text}</English>
        </div>
      ),
    },
    period: { cell: (impact) => dated(impact, 'period', impact.period) },
    direction: { cell: ({ direction }) => direction && wordOf(direction) },
    scale: { cell: ({ scale }) => scale && wordOf(scale), isExtra: true },
    measures: {
      cell: ({ measures }) => (
        <div className="stacked">
          {measures.map((one) => (
            <SubjectLink key={one.id} subject={one} />
          ))}
        </div>
      ),
    },
    ...common,
    sources: { ...common.sources, sortedBy: 'SOURCES' },
  }),
});

export const sources = described({
  rows: BrowseSourcesDocument,
  facets: SourceFacetsDocument,
  file: SourcesFileDocument,
  filters: FILTERS.sources,
  orders: ['PUBLISHED', 'TITLE'],
  columns: () => ({
    title: {
      cell: ({ id, title }) => <Link href={hrefTo('source', id)}>{title}</Link>,
      sortedBy: 'TITLE',
    },
    kind: { cell: ({ sourceKind }) => wordOf(sourceKind) },
    published: {
      cell: ({ published }) => published && words.dates.text(published),
      sortedBy: 'PUBLISHED',
    },
    publisher: { cell: ({ publisher }) => linked(publisher) },
    authors: {
      cell: ({ authors }) => authors.map(({ name }) => name).join(words.parts.comma),
      isExtra: true,
    },
    directness: { cell: ({ directness }) => wordOf(directness) },
    language: { cell: ({ language }) => language && words.browse.language(language) },
    read: { cell: ({ read }) => (read ? null : words.parts.unread), isExtra: true },
  }),
});
