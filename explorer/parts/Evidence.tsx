import { usePages } from '../lists/usePages.ts';
import { type ClaimRowFragment, ClaimsDocument } from '../generated/operations.ts';
import { List } from '../lists/List.tsx';
import { PagesFoot } from '../lists/PagesFoot.tsx';
import { ClaimLine } from './ClaimLine.tsx';
import { Section } from './Section.tsx';
import { type Names, valueText } from './claimValue.ts';
import { useNames } from './useNames.ts';
import { Link } from '../shell/Link.tsx';
import { hrefTo, pathOf } from '../shell/address.ts';
import { wordOf } from '../shell/words.ts';
import { hrefNow } from '../shell/entry.ts';
import { words } from '../words/words.ts';

interface EvidenceProps {
  readonly id: string;

  /** The number of claims, where the page knows it. */
  readonly total?: number | undefined;
}

/** All claims about a subject, with their sources. */
export function Evidence({ id, total }: EvidenceProps) {
  return (
    <Section name="evidence" title={words.parts.evidence} total={total}>
      <Claims id={id} />
    </Section>
  );
}

function Claims({ id }: Pick<EvidenceProps, 'id'>) {
  const pages = usePages(ClaimsDocument, { id, first: 100 }, ({ node }) =>
    node && 'record' in node ? node.record.claims : null,
  );
  const claims = pages.edges.map(({ node }) => node);
  const names = useNames(claims);
  return (
    <>
      <div className="facts">
        {[...Map.groupBy(claims, ({ property }) => property)].map(([property, of]) => (
          <div key={property} className="fact">
            <h3>{wordOf(property)}</h3>
            <Values claims={of} names={names} />
          </div>
        ))}
      </div>
      <PagesFoot pages={pages} what={words.lists.claims} unlessWhole />
    </>
  );
}

function Values({
  claims,
  names,
}: {
  readonly claims: readonly ClaimRowFragment[];
  readonly names: Names;
}) {
  return (
    <div>
      {[...Map.groupBy(claims, ({ value }) => value)].map(([value, of]) => (
        <details key={value}>
          <summary>
            <span>{of[0] ? valueText(of[0], names) : value}</span>
            <span className="aside">
              {words.numbered.sources(new Set(of.map(({ source }) => source.id)).size)}
            </span>
          </summary>
          <List label={words.parts.sources} items={of} keyOf={({ id }) => id} className="claims">
            {(claim) => <ClaimLine claim={claim} />}
          </List>
          <FactLinks property={of[0]?.property ?? ''} />
        </details>
      ))}
    </div>
  );
}

/** To cite one fact of the page, or to correct it. */
function FactLinks({ property }: { readonly property: string }) {
  const about = { page: pathOf(hrefNow()).split('?', 1)[0], fact: property };
  return (
    <p className="fact-links aside">
      <Link href={hrefTo('cite', '', about)}>{words.cite.citeFact}</Link>{' '}
      <Link href={hrefTo('correct', '', about)}>{words.cite.correctFact}</Link>
    </p>
  );
}
