import type { ReactNode } from 'react';
import type { HomeQuery } from '../generated/operations.ts';
import { hrefOf, titleOf } from '../parts/links.tsx';
import { count, either, plain } from '../shell/words.ts';
import { sideText } from '../parts/claimValue.ts';
import { startText } from '../parts/dates.ts';
import { English } from '../parts/English.tsx';
import { nameOf } from '../parts/tieName.ts';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import { words } from '../words/words.ts';

/** Three questions that this dataset can answer. */
export function Questions({ data }: { readonly data: HomeQuery }) {
  const best = data.best.edges[0]?.node;
  const contest = data.contested.edges[0]?.node;
  const impact = data.impacts.edges[0]?.node;
  return (
    <section aria-label={words.home.start}>
      <h2>{words.home.start}</h2>
      <ul className="questions">
        {best && (
          <Question href={hrefTo('tie', best.id)} asks={words.home.sinceWhen}>
            {words.home.best(
              nameOf(best),
              startText(best),
              words.numbered.sources(best.record.sourceCount),
            )}
          </Question>
        )}
        {contest && (
          <Question href={hrefOf(contest.subject)} asks={words.home.disagree}>
            {words.home.contest(
              titleOf(contest.subject),
              plain(contest.property),
              either(contest.values.map((value) => sideText(value, contest.property))),
            )}
          </Question>
        )}
        {impact && (
          <Question href={hrefTo('subject', impact.id)} asks={words.home.result}>
            <strong>{figureOf(impact)}</strong> <English>{impact.text}</English>
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
  return figure && words.home.figure(figure, period && words.dates.text(period));
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
