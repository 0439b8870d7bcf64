import './coverage.css';
import { useAnswer } from '../api/useAnswer.ts';
import {
  CoverageCountsDocument,
  type CoverageCountsQuery,
  CoverageEntriesDocument,
} from '../generated/operations.ts';
import { Page } from '../parts/Page.tsx';
import { Section } from '../parts/Section.tsx';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import { Answered } from '../shell/states.tsx';
import { wordOf } from '../shell/words.ts';
import { words } from '../words/words.ts';
import { Entries } from './Entries.tsx';
import { Lists } from './Lists.tsx';
import { Shares, type SharesProps, knownOf } from './Shares.tsx';

/** What Proxeny covers, and what is missing. */
export default function CoverageView() {
  const counts = useAnswer(CoverageCountsDocument, {});
  const entries = useAnswer(CoverageEntriesDocument, {});
  return (
    <Page title={words.coverage.title} lead={words.coverage.lead}>
      <Answered answer={counts} waitsFor={words.coverage.counting}>
        {(data) => (
          <>
            <Counts data={data} />
            <Answered answer={entries} waitsFor={words.coverage.loading}>
              {({ coverage }) => (
                <>
                  <Lists entries={coverage} />
                  <Entries entries={coverage} />
                  <Missing />
                </>
              )}
            </Answered>
          </>
        )}
      </Answered>
    </Page>
  );
}

function Counts({ data }: { readonly data: CoverageCountsQuery }) {
  const { best, countries, decades, kinds, statuses } = data;
  const { total } = kinds;
  const known = [
    [words.coverage.withStatus, knownOf(statuses, 'UNKNOWN')],
    [words.coverage.withDecade, knownOf(decades)],
    [words.coverage.withRead, knownOf(best)],
    [words.coverage.withPrimary, countOf(best, 'PRIMARY') + countOf(best, 'REGISTER')],
  ] as const;
  return (
    <>
      <Section
        title={words.coverage.known}
        total={total}
        says={words.coverage.knownSays(countOf(best, 'TERTIARY'))}
      >
        <ul className="coverage-known">
          {known.map(([what, number]) => (
            <li key={what}>{words.coverage.ofAll(what, number, total)}</li>
          ))}
        </ul>
      </Section>
      <div className="coverage-counts">
        {sharesOf({ best, countries, decades, kinds, statuses }).map((shares) => (
          <Shares key={shares.rows} {...shares} />
        ))}
      </div>
    </>
  );
}

function sharesOf(data: CoverageCountsQuery): readonly SharesProps[] {
  const { best, countries, decades, kinds, statuses } = data;
  const { label } = words.terms;
  return [
    {
      ...{ title: words.coverage.byCountry, rows: 'COUNTRIES', counts: countries },
      ...{ says: words.coverage.byCountrySays, labelOf: words.coverage.country, isRanked: true },
    },
    {
      ...{ title: words.coverage.byKind, rows: 'KIND', counts: kinds, isRanked: true },
      labelOf: (value, text) => (value === null ? label(text) : wordOf(value)),
    },
    {
      ...{ title: words.coverage.byDecade, rows: 'DECADE', counts: decades },
      labelOf: (_, text) => label(text),
    },
    {
      ...{ title: words.coverage.byStatus, rows: 'STATUS', counts: statuses, isRanked: true },
      labelOf: (value, text) =>
        (words.terms.statusGroups as Readonly<Record<string, string>>)[value ?? ''] ?? label(text),
    },
    {
      ...{ title: words.coverage.bySource, rows: 'DIRECTNESS', counts: best },
      ...{ says: words.coverage.bySourceSays },
      labelOf: (value) => (value === null ? words.coverage.noneRead : wordOf(value)),
    },
  ];
}

const countOf = ({ groups }: SharesProps['counts'], value: string) =>
  groups.find(({ keys }) => keys[0]?.value === value)?.count ?? 0;

/** What no count can tell. */
function Missing() {
  return (
    <Section title={words.coverage.missing}>
      <ul className="coverage-missing">
        {words.coverage.missingSays.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        <li>
          {words.coverage.seeGaps(<Link href={hrefTo('gaps')}>{words.views.gaps.label}</Link>)}
        </li>
      </ul>
    </Section>
  );
}
