import {
  type AgreementFilter,
  AgreementFacetsDocument,
  AgreementsFileDocument,
  BrowseAgreementsDocument,
  BrowseTiesDocument,
  type TieFilter,
  TieFacetsDocument,
  TiesFileDocument,
} from '../generated/operations.ts';
import { tieColumns } from '../parts/TieTable.tsx';
import { words } from '../words/words.ts';
import { described } from './described.ts';
import { anyOf, between, contested, oneOf, sourced, when } from './filters.ts';

/** From the strongest level on. */
const LEVELS: readonly string[] = ['CONFIRMED', 'STATED', 'SECOND_HAND', 'DISPUTED'];

const isAsStrong = (least: string, level: string) => LEVELS.indexOf(level) <= LEVELS.indexOf(least);

export const ties = described({
  rows: BrowseTiesDocument,
  facets: TieFacetsDocument,
  file: TiesFileDocument,
  filters: [
    ...between,
    anyOf<TieFilter>('kind', 'kinds'),
    anyOf<TieFilter>('status', 'statuses'),
    when<TieFilter>('startedFrom', 'startedTo', { hasStart: false }),
    { ...oneOf<TieFilter>('confidence', 'minConfidence'), includes: isAsStrong },
    sourced,
    contested,
  ],
  orders: ['START', 'NAME', 'SOURCES'],
  columns() {
    const { tie, since, sources, ...others } = tieColumns();
    return {
      tie: { ...tie, sortedBy: 'NAME' },
      kind: others.kind,
      since: { ...since, sortedBy: 'START' },
      until: others.until,
      status: others.status,
      confidence: others.confidence,
      sources: { ...sources, sortedBy: 'SOURCES' },
    };
  },
});

export const agreements = described({
  rows: BrowseAgreementsDocument,
  facets: AgreementFacetsDocument,
  file: AgreementsFileDocument,
  filters: [
    ...between,
    anyOf<AgreementFilter>('kind', 'kinds'),
    anyOf<AgreementFilter>('status', 'statuses'),
    when<AgreementFilter>('signedFrom', 'signedTo'),
    oneOf<AgreementFilter>('theme', 'theme'),
    sourced,
    contested,
  ],
  orders: ['SIGNED', 'NAME'],
  columns() {
    const { tie, kind, status, confidence, sources } = tieColumns();
    return {
      tie: { ...tie, sortedBy: 'NAME' },
      kind,
      signed: {
        cell: ({ signedOn }) => signedOn && words.dates.text(signedOn),
        sortedBy: 'SIGNED',
      },
      expires: { cell: ({ expiresOn }) => expiresOn && words.dates.text(expiresOn) },
      status,
      confidence,
      sources,
    };
  },
});
