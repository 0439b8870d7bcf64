import {
  AgreementFacetsDocument,
  AgreementsFileDocument,
  BrowseAgreementsDocument,
  BrowseTiesDocument,
  TieFacetsDocument,
  TiesFileDocument,
} from '../generated/operations.ts';
import { tieColumns } from '../parts/TieTable.tsx';
import { words } from '../words/words.ts';
import { described } from './described.ts';
import { FILTERS } from './filtersOf.ts';

export const ties = described({
  rows: BrowseTiesDocument,
  facets: TieFacetsDocument,
  file: TiesFileDocument,
  filters: FILTERS.ties,
  orders: ['SOURCES', 'START', 'NAME'],
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
  filters: FILTERS.agreements,
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
