import './gaps.css';
import { usePages } from '../lists/usePages.ts';
import {
  type ActorKind,
  type GapFilter,
  type GapRowFragment,
  GapsDocument,
} from '../generated/operations.ts';
import { ActorChoice } from '../parts/ActorChoice.tsx';
import { Figure, type FigureProps, asOf } from '../drawing/Figure.tsx';
import { PagesFoot } from '../lists/PagesFoot.tsx';
import { Select } from '../parts/Select.tsx';
import { type Column, Table } from '../lists/Table.tsx';
import { ActorLink } from '../parts/links.tsx';
import { Empty } from '../shell/states.tsx';
import { counted, wordOf } from '../shell/words.ts';
import { Link } from '../shell/Link.tsx';
import { useOffer } from '../shell/exporting.ts';
import { hrefTo } from '../shell/address.ts';
import { changeParams, oneOf } from '../shell/params.ts';
import { useTitle } from '../shell/title.ts';
import type { ViewProps } from '../shell/views.ts';
import { Pairs } from './Pairs.tsx';
import { absenceText } from './absenceText.ts';

const KINDS: readonly ActorKind[] = [
  ...(['UNIVERSITY', 'LIBRARY', 'LABORATORY', 'SCHOOL', 'MUSEUM', 'HOSPITAL'] as const),
  ...(['PORT_AUTHORITY', 'ZOO', 'GARDEN', 'ORCHESTRA', 'CHAMBER', 'COMPANY'] as const),
];

/** Institutions without a partner in their city's sister city: none is recorded, or a source states that there is none. */
export default function GapsView({ params }: ViewProps) {
  const filter = filterOf(params);
  const change = (changed: Readonly<Record<string, string | null>>) =>
    changeParams('gaps', params, changed);
  useTitle('Gaps');
  useOffer({
    says: 'The sister-city ties behind this list, with their claims and sources',
    filter: {
      kinds: ['SISTER_CITY', 'SISTER_COUNTY', 'SISTER_DISTRICT', 'FRIENDSHIP'],
      between: filter.between ?? null,
    },
  });
  return (
    <article className="page">
      <header className="head">
        <h1>Institutions without a counterpart in the sister city</h1>
        <p className="lead">
          “Not recorded” may only mean we have not found it; where a source says there is none, we
          say so.
        </p>
      </header>
      <div className="filters">
        <ActorChoice
          label="Between"
          id={params.get('one')}
          onChoose={(id) => change({ one: id })}
        />
        <ActorChoice
          label="and"
          id={params.get('other')}
          onChoose={(id) => change({ other: id })}
        />
        <ActorChoice
          label="Institutions in"
          id={params.get('within')}
          onChoose={(id) => change({ within: id })}
        />
        <Select
          label="Type"
          value={oneOf(params, 'kind', KINDS)}
          options={KINDS}
          any="Universities, libraries, laboratories"
          onChange={(to) => change({ kind: to })}
        />
      </div>
      <Rows
        key={JSON.stringify(filter)}
        filter={filter}
        as={asOf(params)}
        onChange={(as) => change({ as: as === 'table' ? as : null })}
      />
    </article>
  );
}

function Rows({
  filter,
  as,
  onChange,
}: Pick<FigureProps, 'as' | 'onChange'> & { readonly filter: GapFilter }) {
  const pages = usePages(
    GapsDocument,
    { filter, first: 100 },
    ({ institutionGaps }) => institutionGaps,
  );
  const gaps = pages.edges.map(({ node }) => node);
  if (pages.total === 0) {
    return (
      <Empty>
        Every such institution on record has a counterpart, or there is none in a sister city. Clear
        a filter or choose another type.
      </Empty>
    );
  }
  return (
    <div>
      {gaps.length > 0 && (
        <Figure
          title="Institutions without a counterpart in the sister city"
          says="An outline is a counterpart that is not recorded; a crossed-out outline means a source says there is none."
          as={as}
          onChange={onChange}
          picture={{
            name: 'proxeny-gaps',
            counts: `${gaps.length} of ${counted(pages.total ?? 0, 'gap')} shown.`,
            filter: '',
          }}
          drawing={<Pairs gaps={gaps} pages={pages} />}
          table={
            <Table
              caption="Institutions without a counterpart in the sister city"
              columns={COLUMNS}
              rows={gaps}
              keyOf={({ institution, tie, city }) => `${institution.id} ${tie.id} ${city.id}`}
              pages={pages}
            />
          }
        />
      )}
      <PagesFoot pages={pages} what="gaps" />
    </div>
  );
}

const COLUMNS: readonly Column<GapRowFragment>[] = [
  { head: 'Institution', cell: ({ institution }) => <ActorLink actor={institution} /> },
  { head: 'Type', cell: ({ institution }) => wordOf(institution.actorKind) },
  { head: 'City', cell: ({ city }) => city.name },
  { head: 'Sister city', cell: ({ sisterCity }) => sisterCity.name },
  { head: 'Tie', cell: ({ tie }) => <Link href={hrefTo('tie', tie.id)}>{tie.name}</Link> },
  {
    head: 'Counterpart',
    cell: ({ absence, claim }) => (
      <>
        {absenceText(absence)}
        {claim && (
          <>
            {': '}
            <Link href={hrefTo('source', claim.source.id)}>{claim.source.title}</Link>
          </>
        )}
      </>
    ),
  },
];

function filterOf(params: URLSearchParams): GapFilter {
  const between = ['one', 'other'].flatMap((name) => params.get(name) ?? []);
  const kind = oneOf(params, 'kind', KINDS);
  const within = params.get('within');
  return {
    ...(between.length > 0 && { between }),
    ...(kind && { kinds: [kind] }),
    ...(within && { within }),
  };
}
