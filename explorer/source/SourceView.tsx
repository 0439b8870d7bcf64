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

type Source = NonNullable<SourceQuery['source']>;

export default function SourceView({ id }: ViewProps) {
  const answer = useAnswer(SourceDocument, { id });
  return (
    <Answered answer={answer} waitsFor={`Loading ${id}`}>
      {({ source }) => (source ? <Page source={source} /> : <NotFound id={id} />)}
    </Answered>
  );
}

function Page({ source }: { readonly source: Source }) {
  useTitle(source.title);
  useOffer({
    says: 'All ties that this source mentions, with all claims about them',
    filter: { source: source.id },
  });
  return (
    <article className="page">
      <Head source={source} />
      <Statements id={source.id} />
      <Works
        title="Cites"
        works={source.citations.map(({ source: work, citedAs }) => ({ work, citedAs }))}
      />
      <Works title="Cited by" works={source.citedBy.map((work) => ({ work }))} />
      <Works
        title="Possible matches"
        says="It is not certain which of these works is meant."
        works={source.mayBe.map((work) => ({ work }))}
      />
      <Works
        title="Citations that may refer to it"
        says="It is not certain that they do."
        works={source.candidateFor.map((work) => ({ work }))}
      />
    </article>
  );
}

function Head({ source }: { readonly source: Source }) {
  return (
    <header className="head">
      <p className="kicker">
        <TypeSign type="Source" /> {source.typeLabel}
      </p>
      <h1 lang={source.language ?? undefined}>{source.title}</h1>
      <p className={source.read ? 'read' : 'unread'}>
        {source.read
          ? 'We read this source.'
          : 'We have not read this source; we know it only through works that cite it.'}
      </p>
      <dl className="known">
        <Actors name="Authors" actors={source.authors} />
        <Actors name="Publisher" actors={source.publisher ? [source.publisher] : []} />
        <Actors name="Whose word it is" actors={source.origin ? [source.origin] : []} />
        <Actors name="Commissioned by" actors={source.commissionedBy} />
        <Row name="Published" value={source.published?.text ?? 'unknown'} />
        <Row
          name="Type of evidence"
          value={`${wordOf(source.directness)}: ${EVIDENCE_TYPES[source.directness]}`}
        />
        <Address name="Link" url={source.url} />
        <Address name="Archived copy" url={source.archivedUrl} />
        {source.accessed && <Row name="Accessed" value={source.accessed.text} />}
        {source.language && <Row name="Language" value={source.language} />}
        {source.licence && <Row name="License" value={source.licence} />}
      </dl>
    </header>
  );
}

const EVIDENCE_TYPES: Readonly<Record<Source['directness'], string>> = {
  PRIMARY: 'from one of the parties, or the agreement itself',
  SECONDARY: 'based on primary sources or interviews',
  TERTIARY: 'compiled from secondary sources',
};

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
