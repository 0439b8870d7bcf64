import type { ReactNode } from 'react';
import type { HomeQuery } from '../generated/operations.ts';
import { hrefOf, titleOf } from '../parts/links.tsx';
import { count, counted, either, plain } from '../shell/words.ts';
import { startText } from '../parts/dates.ts';
import { valueWords } from '../parts/terms.ts';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';

/** Three questions that this dataset can answer. */
export function Questions({ data }: { readonly data: HomeQuery }) {
  const best = data.best.edges[0]?.node;
  const contest = data.contested.edges[0]?.node;
  const impact = data.impacts.edges[0]?.node;
  return (
    <section aria-label="Start here">
      <h2>Start here</h2>
      <ul className="questions">
        {best && (
          <Question href={hrefTo('tie', best.id)} asks="Since when, and how do we know?">
            {best.name}: {startText(best)} ({counted(best.record.sources.length, 'source')})
          </Question>
        )}
        {contest && (
          <Question href={hrefOf(contest.subject)} asks="Where do sources disagree?">
            {titleOf(contest.subject)}: {plain(contest.property)}{' '}
            {either(contest.values.map(({ text }) => valueWords(text)))}
          </Question>
        )}
        {impact && (
          <Question href={hrefTo('subject', impact.id)} asks="What was the result?">
            <strong>{figureOf(impact)}</strong> {impact.text}
          </Question>
        )}
      </ul>
    </section>
  );
}

/** `284 or 286 (2024):` */
function figureOf({ amount, period, record }: Impact): string {
  const values = record.contested.find(({ property }) => property === 'amount')?.values ?? [];
  const figure = either(values.map(({ text }) => text)) || (amount === null ? '' : count(amount));
  return figure && `${figure}${period ? ` (${period.text})` : ''}:`;
}

type Impact = HomeQuery['impacts']['edges'][number]['node'];

function Question(props: {
  readonly href: string;
  readonly asks: string;
  readonly children: ReactNode;
}) {
  return (
    <li>
      <Link href={props.href}>{props.asks}</Link>
      <p>{props.children}</p>
    </li>
  );
}
