import './gaps.css';
import { usePages } from '../lists/usePages.ts';
import {
  type ActorKind,
  type GapFilter,
  type GapRowFragment,
  GapsDocument,
  type TieFilter,
} from '../generated/operations.ts';
import { ActorChoice } from '../parts/ActorChoice.tsx';
import { Figure, type Shown, shownAs } from '../drawing/Figure.tsx';
import { PagesFoot } from '../lists/PagesFoot.tsx';
import { Missing } from '../parts/Missing.tsx';
import { Page } from '../parts/Page.tsx';
import { Select } from '../parts/Select.tsx';
import { type Column, Table } from '../lists/Table.tsx';
import { ActorLink } from '../parts/links.tsx';
import { useMissing } from '../parts/useMissing.ts';
import { Empty } from '../shell/states.tsx';
import { wordOf } from '../shell/words.ts';
import { Link } from '../shell/Link.tsx';
import { useOffer } from '../shell/exporting.ts';
import { hrefTo } from '../shell/address.ts';
import { changing, fieldsIn, oneOf } from '../shell/params.ts';
import type { ViewProps } from '../shell/views.ts';
import { Pairs } from './Pairs.tsx';
import { gapTie } from './gapTie.ts';
import { words } from '../words/words.ts';

const KINDS: readonly ActorKind[] = [
  ...(['UNIVERSITY', 'LIBRARY', 'LABORATORY', 'SCHOOL', 'MUSEUM', 'HOSPITAL'] as const),
  ...(['PORT_AUTHORITY', 'ZOO', 'GARDEN', 'ORCHESTRA', 'CHAMBER', 'COMPANY'] as const),
];

/** Institutions without a partner in their city's sister city: none is recorded, or a source states that there is none. */
export default function GapsView({ params }: ViewProps) {
  const filter = filterOf(params);
  const change = changing('gaps', params);
  const { actor, option } = fieldsIn(params, change);
  useOffer({ says: words.gaps.exports, filter: tiesOf(filter) });
  return (
    <Page title={words.gaps.title} heading={words.gaps.heading} lead={words.gaps.lead}>
      <div className="filters">
        <ActorChoice label={words.gaps.between} {...actor('one')} />
        <ActorChoice label={words.gaps.and} {...actor('other')} />
        <ActorChoice label={words.gaps.within} {...actor('within')} />
        <Select label={words.gaps.type} any={words.gaps.usual} {...option('kind', KINDS)} />
      </div>
      <Rows key={JSON.stringify(filter)} filter={filter} {...shownAs(params, change)} />
    </Page>
  );
}

function Rows({ filter, ...shown }: Shown & { readonly filter: GapFilter }) {
  const pages = usePages(
    GapsDocument,
    { filter, first: 100 },
    ({ institutionGaps }) => institutionGaps,
  );
  const lacks = useMissing(tiesOf(filter));
  const gaps = pages.edges.map(({ node }) => node);
  if (pages.total === 0) return <Empty>{words.gaps.none}</Empty>;
  return (
    <div>
      {gaps.length > 0 && (
        <Figure
          title={words.gaps.heading}
          says={words.gaps.says}
          {...shown}
          picture={{
            name: 'proxeny-gaps',
            counts: words.gaps.shown(gaps.length, pages.total ?? 0),
            lacks,
            filter: '',
          }}
          drawing={<Pairs gaps={gaps} pages={pages} />}
          table={
            <Table
              caption={words.gaps.heading}
              columns={columns()}
              rows={gaps}
              keyOf={({ institution, tie, city }) => `${institution.id} ${tie.id} ${city.id}`}
              pages={pages}
            />
          }
        />
      )}
      <Missing filter={tiesOf(filter)} />
      <PagesFoot pages={pages} what={words.lists.gaps} />
    </div>
  );
}

/** The ties behind the gaps. */
const tiesOf = ({ between }: GapFilter): TieFilter => ({
  kinds: ['SISTER_CITY', 'SISTER_COUNTY', 'SISTER_DISTRICT', 'FRIENDSHIP'],
  between: between ?? null,
});

const columns = (): readonly Column<GapRowFragment>[] => [
  { head: words.gaps.institution, cell: ({ institution }) => <ActorLink actor={institution} /> },
  { head: words.gaps.type, cell: ({ institution }) => wordOf(institution.actorKind) },
  { head: words.gaps.city, cell: ({ city }) => city.name },
  { head: words.gaps.sisterCity, cell: ({ sisterCity }) => sisterCity.name },
  {
    head: words.gaps.tie,
    cell: (gap) => <Link href={hrefTo('tie', gap.tie.id)}>{gapTie(gap)}</Link>,
  },
  {
    head: words.gaps.counterpart,
    cell: ({ absence, claim }) => (
      <>
        {words.gaps.absence[absence]}
        {claim && (
          <>
            {words.gaps.colon}
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
