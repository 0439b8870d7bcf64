import { useAnswer } from '../api/useAnswer.ts';
import { SourceDocument, type SourceQuery } from '../generated/operations.ts';
import { type Fact, Facts } from '../parts/Facts.tsx';
import { TypeSign } from '../parts/Sign.tsx';
import { ActorLink, ActorLinks } from '../parts/links.tsx';
import { Answered, NotFound } from '../shell/states.tsx';
import { wordOf } from '../shell/words.ts';
import { useOffer } from '../shell/exporting.ts';
import { useTitle } from '../shell/title.ts';
import type { ViewProps } from '../shell/views.ts';
import { Statements } from './Statements.tsx';
import { Works } from './Works.tsx';
import { words } from '../words/words.ts';

type Source = NonNullable<SourceQuery['source']>;

export default function SourceView({ id }: ViewProps) {
  const answer = useAnswer(SourceDocument, { id });
  return (
    <Answered answer={answer} waitsFor={words.app.loading(id)}>
      {({ source }) => (source ? <Page source={source} /> : <NotFound id={id} />)}
    </Answered>
  );
}

function Page({ source }: { readonly source: Source }) {
  useTitle(source.title);
  useOffer({ says: words.source.exports, filter: { source: source.id } });
  return (
    <article className="page">
      <Head source={source} />
      <Statements id={source.id} />
      <Works
        title={words.source.cites}
        works={source.citations.map(({ source: work, citedAs }) => ({ work, citedAs }))}
      />
      <Works title={words.source.citedBy} works={source.citedBy.map((work) => ({ work }))} />
      <Works
        title={words.source.mayBe}
        says={words.source.mayBeSays}
        works={source.mayBe.map((work) => ({ work }))}
      />
      <Works
        title={words.source.candidateFor}
        says={words.source.candidateForSays}
        works={source.candidateFor.map((work) => ({ work }))}
      />
    </article>
  );
}

function Head({ source }: { readonly source: Source }) {
  return (
    <header className="head">
      <p className="kicker">
        <TypeSign type="Source" /> {words.terms.label(source.typeLabel)}
      </p>
      <h1 lang={source.language ?? undefined}>{source.title}</h1>
      <p className={source.read ? 'read' : 'unread'}>
        {words.source[source.read ? 'read' : 'unread']}
      </p>
      <Facts facts={factsOf(source)} />
    </header>
  );
}

function factsOf(source: Source): readonly Fact[] {
  const { accessed, directness, origin, published, publisher } = source;
  return [
    [words.source.authors, actorsIn(source.authors)],
    [words.source.publisher, publisher && <ActorLink actor={publisher} />],
    [words.source.origin, origin && <ActorLink actor={origin} />],
    [words.source.commissionedBy, actorsIn(source.commissionedBy)],
    [words.source.published, published ? words.dates.text(published) : words.source.unknown],
    [
      words.source.evidence,
      words.source.evidenceType(wordOf(directness), words.source.evidenceTypes[directness]),
    ],
    [words.source.link, addressOf(source.url)],
    [words.source.archived, addressOf(source.archivedUrl)],
    [words.source.accessed, accessed && words.dates.text(accessed)],
    [words.source.language, source.language],
    [words.source.license, source.licence],
  ];
}

const actorsIn = (actors: Source['authors']) => actors.length > 0 && <ActorLinks actors={actors} />;

const addressOf = (url: string | null) =>
  url && (
    <a href={url} title={url} rel="noreferrer">
      {shortened(url)}
    </a>
  );

/** Without its scheme, and a long one without its middle: `dispatch.com/content/stories/l … -cities.html`. */
function shortened(url: string): string {
  const text = url.replace(/^https?:\/\/(www\.)?/, '');
  return text.length <= 48 ? text : `${text.slice(0, 32)} … ${text.slice(-13)}`;
}
