import { CopyText } from '../parts/CopyText.tsx';
import { ClaimLine } from '../parts/ClaimLine.tsx';
import { Section } from '../parts/Section.tsx';
import { valueText } from '../parts/claimValue.ts';
import { QuotedPage } from '../parts/QuotedPage.tsx';
import { type Quoted, fullTitle } from '../parts/quoted.ts';
import { useNames } from '../parts/useNames.ts';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import { today } from '../shell/today.ts';
import type { ViewProps } from '../shell/views.ts';
import { words } from '../words/words.ts';
import { type Cited, apa, bibtex, gbt7714 } from '../words/citations.ts';

/** Citations of a page, of one fact, or of the whole. */
export default function CiteView({ params }: ViewProps) {
  return (
    <QuotedPage params={params} says={words.cite}>
      {(quoted) => <Citations quoted={quoted} />}
    </QuotedPage>
  );
}

function Citations({ quoted }: { readonly quoted: Quoted }) {
  const { dataset, title, url } = quoted;
  const cited = citedOf(quoted);
  const whole = { ...cited, title: null, url: hrefTo(''), key: dataset.version };
  return (
    <>
      <Section
        title={cited.title ?? words.cite.whole}
        says={words.cite.address(<a href={url}>{url}</a>)}
      >
        <Styles cited={cited} />
      </Section>
      {quoted.property !== null && <Sources quoted={quoted} />}
      {title !== null && (
        <Section title={words.cite.whole}>
          <Styles cited={whole} />
        </Section>
      )}
      <Section title={words.cite.version}>
        <p className="says">
          {words.cite.versionSays(
            <code>{dataset.version}</code>,
            <code className="checksum">{dataset.contentHash}</code>,
          )}{' '}
          {words.cite.license(dataset.licence)}{' '}
          <Link href={hrefTo('changes')}>{words.cite.changes}</Link>
        </p>
      </Section>
    </>
  );
}

function Styles({ cited }: { readonly cited: Cited }) {
  return (
    <div className="citations">
      {STYLES.map(([name, write]) => (
        <CopyText key={name} label={name} text={write(cited)} />
      ))}
    </div>
  );
}

const STYLES = [
  ['APA', apa],
  ['GB/T 7714', gbt7714],
  ['BibTeX', bibtex],
] as const;

function citedOf(quoted: Quoted): Cited {
  const { dataset, day, id, property, url } = quoted;
  return {
    title: fullTitle(quoted),
    url,
    version: dataset.version,
    day,
    accessed: today(),
    key: [id, property].filter(Boolean).join('-') || dataset.version,
  };
}

/** The works that say so, which a careful author cites too. */
function Sources({ quoted }: { readonly quoted: Quoted }) {
  const names = useNames(quoted.claims);
  return (
    <Section title={words.cite.sources} total={quoted.claims.length} says={words.cite.sourcesSay}>
      <ul className="claims">
        {quoted.claims.map((claim) => (
          <li key={claim.id}>
            <strong>{valueText(claim, names)}</strong> <ClaimLine claim={claim} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
