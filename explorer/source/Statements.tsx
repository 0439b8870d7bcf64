import '../parts/claims.css';
import { Fragment, type ReactNode } from 'react';
import { type Pages, usePages } from '../lists/usePages.ts';
import {
  RelayedClaimsDocument,
  SourceClaimsDocument,
  type StatementFragment,
} from '../generated/operations.ts';
import { List } from '../lists/List.tsx';
import { PagesFoot } from '../lists/PagesFoot.tsx';
import { Section } from '../parts/Section.tsx';
import { type Names, valueText } from '../parts/claimValue.ts';
import { SubjectLink } from '../parts/links.tsx';
import { Empty } from '../shell/states.tsx';
import { useNames } from '../parts/useNames.ts';
import { plain, wordOf } from '../shell/words.ts';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import { words } from '../words/words.ts';

/** A source's own claims, and those that other sources take from it. */
export function Statements({ id }: { readonly id: string }) {
  const own = usePages(SourceClaimsDocument, { id, first: 100 }, ({ source }) => source?.claims);
  const relayed = usePages(
    RelayedClaimsDocument,
    { id, first: 100 },
    ({ source }) => source?.relayedClaims,
  );
  return (
    <>
      <Section title={words.source.says} total={own.total}>
        {own.total === 0 ? (
          <Empty>{words.source.noClaims}</Empty>
        ) : (
          <BySubject
            label={words.source.says}
            pages={own}
            last={id}
            claims={own.edges.map(({ node }) => node)}
          />
        )}
      </Section>
      {relayed.total !== 0 && (
        <Section title={words.source.relayed} total={relayed.total}>
          <BySubject
            label={words.source.relayed}
            pages={relayed}
            claims={relayed.edges.map(({ node }) => node)}
            by={(claim) => {
              const source = relayed.edges.find(({ node }) => node.id === claim.id)?.node.source;
              return source && <Link href={hrefTo('source', source.id)}>{source.title}</Link>;
            }}
          />
        </Section>
      )}
    </>
  );
}

interface BySubjectProps {
  readonly label: string;
  readonly claims: readonly StatementFragment[];
  readonly pages: Pages<unknown>;

  /** The subject whose claims come last: what a source says of itself stands in its head. */
  readonly last?: string;
  readonly by?: ((claim: StatementFragment) => ReactNode) | undefined;
}

function BySubject({ label, claims, pages, last, by }: BySubjectProps) {
  const names = useNames(claims);
  const isLast = ([id]: readonly [string, unknown]) => Number(id === last);
  return (
    <>
      <List
        label={label}
        items={[...Map.groupBy(claims, ({ subject }) => subject.id)].toSorted(
          (one, other) => isLast(one) - isLast(other),
        )}
        keyOf={([id]) => id}
        pages={pages}
        className="facts"
        itemClass="fact"
      >
        {([, of]) => <OnSubject claims={of} names={names} by={by} />}
      </List>
      <PagesFoot pages={pages} what={words.lists.claims} unlessWhole />
    </>
  );
}

function OnSubject({
  claims,
  names,
  by,
}: Pick<BySubjectProps, 'claims' | 'by'> & { readonly names: Names }) {
  const locator = sameLocator(claims);
  return (
    <>
      <h3>
        {claims[0] && <SubjectLink subject={claims[0].subject} />}
        {locator && <span className="aside">{words.parts.quoted(locator)}</span>}
      </h3>
      <ul className="claims">
        {[...Map.groupBy(claims, ({ property }) => property)].map(([property, alike]) => (
          <li key={property}>
            <span className="property">{wordOf(property)}</span>{' '}
            {alike.map((claim, at) => (
              <Fragment key={claim.id}>
                {at > 0 && words.parts.comma}
                <Said {...{ claim, names, by }} locator={locator} />
              </Fragment>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

interface SaidProps extends Pick<BySubjectProps, 'by'> {
  readonly claim: StatementFragment;
  readonly names: Names;

  /** The locator that stands above, if all claims share it. */
  readonly locator: string | null;
}

function Said({ claim, names, locator, by }: SaidProps) {
  return (
    <>
      {claim.stance === 'DENIES' && <strong>{words.source.not}</strong>}
      {valueText(claim, names)}
      {claim.locator && !locator && (
        <span className="aside">{words.parts.quoted(claim.locator)}</span>
      )}
      {claim.rank !== 'NORMAL' && (
        <span className="aside">{words.parts.byCurator(plain(claim.rank), claim.reason)}</span>
      )}
      {by && (
        <span className="aside">
          {words.source.in}
          {by(claim)}
        </span>
      )}
    </>
  );
}

/** The locator, if all claims share it. */
function sameLocator([first, ...others]: readonly StatementFragment[]): string | null {
  const locator = first?.locator ?? null;
  return others.every((other) => other.locator === locator) ? locator : null;
}
