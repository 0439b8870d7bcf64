import { useState } from 'react';
import { usePages } from '../lists/usePages.ts';
import { type ClaimRowFragment, ClaimsDocument } from '../generated/operations.ts';
import { List } from '../lists/List.tsx';
import { PagesFoot } from '../lists/PagesFoot.tsx';
import { ClaimLine } from './ClaimLine.tsx';
import { Section } from './Section.tsx';
import { type Names, valueText } from './claimValue.ts';
import { ClaimSuggestion, FactSuggestion } from './suggestions.tsx';
import { useNames } from './useNames.ts';
import { type Reading, useViewer } from './useViewer.ts';
import { Link } from '../shell/Link.tsx';
import { hrefTo, pathOf } from '../shell/address.ts';
import { hasDesk } from '../shell/desk.ts';
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
  // Only who opens a fact may want to correct it.
  const [isOpened, setOpened] = useState(false);
  const reading = useViewer(isOpened && hasDesk());
  const values = { subject: id, names, reading, onOpen: () => setOpened(true) };
  return (
    <>
      <div className="facts">
        {[...Map.groupBy(claims, ({ property }) => property)].map(([property, of]) => (
          <div key={property} className="fact">
            <h3>{wordOf(property)}</h3>
            <Values claims={of} {...values} />
          </div>
        ))}
      </div>
      <PagesFoot pages={pages} what={words.lists.claims} unlessWhole />
    </>
  );
}

interface ValuesProps {
  readonly subject: string;
  readonly claims: readonly ClaimRowFragment[];
  readonly names: Names;
  readonly reading: Reading;
  readonly onOpen: () => void;
}

function Values({ subject, claims, names, reading, onOpen }: ValuesProps) {
  return (
    <div>
      {[...Map.groupBy(claims, ({ value }) => value)].map(([value, of]) => (
        <details key={value} onToggle={onOpen}>
          <summary>
            <span>{of[0] ? valueText(of[0], names) : value}</span>
            <span className="aside">
              {words.numbered.sources(new Set(of.map(({ source }) => source.id)).size)}
            </span>
          </summary>
          <List label={words.parts.sources} items={of} keyOf={({ id }) => id} className="claims">
            {(claim) => (
              <>
                <ClaimLine claim={claim} />
                {reading.mayPropose && <ClaimSuggestion subject={subject} claim={claim} />}
              </>
            )}
          </List>
          {of[0] && <FactLinks subject={subject} claim={of[0]} reading={reading} />}
        </details>
      ))}
    </div>
  );
}

interface FactLinksProps extends Pick<ValuesProps, 'subject' | 'reading'> {
  readonly claim: ClaimRowFragment;
}

/** To cite one fact of the page, or to correct it. */
function FactLinks({ subject, claim, reading }: FactLinksProps) {
  const about = { page: pathOf(hrefNow()).split('?', 1)[0], fact: claim.property };
  return (
    <p className="fact-links aside">
      <Link href={hrefTo('cite', '', about)}>{words.cite.citeFact}</Link>{' '}
      <FactSuggestion subject={subject} claim={claim} reading={reading}>
        <Link href={hrefTo('correct', '', about)}>{words.cite.correctFact}</Link>
      </FactSuggestion>
    </p>
  );
}
