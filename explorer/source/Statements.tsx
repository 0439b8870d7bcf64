import type { ReactNode } from 'react';
import { type Pages, usePages } from '../api/usePages.ts';
import {
  RelayedClaimsDocument,
  SourceClaimsDocument,
  type StatementFragment,
} from '../generated/operations.ts';
import { PagesFoot, Section } from '../parts/Section.tsx';
import { valueText } from '../parts/claimValue.ts';
import { groupBy } from '../parts/groupBy.ts';
import { SubjectLink } from '../parts/links.tsx';
import { Empty } from '../parts/states.tsx';
import { useNames } from '../parts/useNames.ts';
import { plain, wordOf } from '../parts/words.ts';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';

/** What a source states itself, and what others say that they have from it. */
export function Statements({ id }: { readonly id: string }) {
  const own = usePages(SourceClaimsDocument, { id, first: 100 }, ({ source }) => source?.claims);
  const relayed = usePages(
    RelayedClaimsDocument,
    { id, first: 100 },
    ({ source }) => source?.relayedClaims,
  );
  return (
    <>
      <Section title="What it states" total={own.total}>
        {own.total === 0 ? (
          <Empty>No claim on record is made by it itself.</Empty>
        ) : (
          <BySubject pages={own} claims={own.edges.map(({ node }) => node)} />
        )}
      </Section>
      {relayed.total !== 0 && (
        <Section title="What others have from it" total={relayed.total}>
          <BySubject
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
  readonly claims: readonly StatementFragment[];
  readonly pages: Pages<unknown>;
  readonly by?: (claim: StatementFragment) => ReactNode;
}

function BySubject({ claims, pages, by }: BySubjectProps) {
  const names = useNames(claims);
  return (
    <>
      <div className="facts">
        {[...groupBy(claims, ({ subject }) => subject.id)].map(([id, of]) => (
          <div key={id} className="fact">
            <h3>
              {of[0] && <SubjectLink subject={of[0].subject} />}
              {sameLocator(of) && <span className="aside">“{sameLocator(of)}”</span>}
            </h3>
            <ul className="claims">
              {of.map((claim) => (
                <li key={claim.id}>
                  <span className="property">{wordOf(claim.property)}</span>{' '}
                  {claim.stance === 'DENIES' && <strong>not </strong>}
                  {valueText(claim, names)}
                  {claim.locator && !sameLocator(of) && (
                    <span className="aside">“{claim.locator}”</span>
                  )}
                  {claim.rank !== 'NORMAL' && (
                    <span className="aside">
                      {plain(claim.rank)} by a curator{claim.reason && `: ${claim.reason}`}
                    </span>
                  )}
                  {by && <span className="aside">in {by(claim)}</span>}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <PagesFoot pages={pages} what="claims" />
    </>
  );
}

/** Where in the source all of them are, if it is one place. */
function sameLocator([first, ...others]: readonly StatementFragment[]): string | null {
  const locator = first?.locator ?? null;
  return others.every((other) => other.locator === locator) ? locator : null;
}
