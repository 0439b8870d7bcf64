import { useAnswer } from '../api/useAnswer.ts';
import { SourceDocument, type SourceQuery } from '../generated/operations.ts';
import { TypeSign } from '../parts/Sign.tsx';
import { ActorLink } from '../parts/links.tsx';
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
  useOffer({
    says: words.source.exports,
    filter: { source: source.id },
  });
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
      <dl className="known">
        <Actors name={words.source.authors} actors={source.authors} />
        <Actors name={words.source.publisher} actors={source.publisher ? [source.publisher] : []} />
        <Actors name={words.source.origin} actors={source.origin ? [source.origin] : []} />
        <Actors name={words.source.commissionedBy} actors={source.commissionedBy} />
        <Row
          name={words.source.published}
          value={source.published ? words.dates.text(source.published) : words.source.unknown}
        />
        <Row
          name={words.source.evidence}
          value={words.source.evidenceType(
            wordOf(source.directness),
            words.source.evidenceTypes[source.directness],
          )}
        />
        <Address name={words.source.link} url={source.url} />
        <Address name={words.source.archived} url={source.archivedUrl} />
        {source.accessed && (
          <Row name={words.source.accessed} value={words.dates.text(source.accessed)} />
        )}
        {source.language && <Row name={words.source.language} value={source.language} />}
        {source.licence && <Row name={words.source.license} value={source.licence} />}
      </dl>
    </header>
  );
}

function Row({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Actors({ name, actors }: { readonly name: string; readonly actors: Source['authors'] }) {
  if (actors.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd className="together">
        {actors.map((actor) => (
          <ActorLink key={actor.id} actor={actor} />
        ))}
      </dd>
    </div>
  );
}

function Address({ name, url }: { readonly name: string; readonly url: string | null }) {
  if (url === null) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <a href={url} rel="noreferrer">
          {url}
        </a>
      </dd>
    </div>
  );
}
