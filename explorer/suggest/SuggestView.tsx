import { useState } from 'react';
import { BehindContext, createBehind } from '../api/behind.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { Closed } from '../desk/Closed.tsx';
import {
  type ClaimRowFragment,
  SuggestDocument,
  type SuggestQuery,
} from '../generated/operations.ts';
import { Page } from '../parts/Page.tsx';
import { Select } from '../parts/Select.tsx';
import { SubjectLink, titleOf } from '../parts/links.tsx';
import { type Change, changing } from '../shell/params.ts';
import { Answered, NotFound } from '../shell/states.tsx';
import type { ViewProps } from '../shell/views.ts';
import { wordOf } from '../shell/words.ts';
import { words } from '../words/words.ts';
import { SuggestForm } from './SuggestForm.tsx';
import { type Place, type Purpose, placesOf } from './draft.ts';

export type Subject = Extract<NonNullable<SuggestQuery['node']>, { record: unknown }>;

/** A change of one property of a subject, to be proposed. Its requests are not listed behind the view. */
export default function SuggestView({ params }: ViewProps) {
  const [aside] = useState(createBehind);
  const purpose = purposeIn(params);
  return (
    <BehindContext value={aside}>
      <Page title={words.suggest.titles[purpose]} lead={words.suggest.lead}>
        <Closed>
          <Asked params={params} purpose={purpose} />
        </Closed>
      </Page>
    </BehindContext>
  );
}

function purposeIn(params: URLSearchParams): Purpose {
  if (params.get('add') === 'source') return 'source';
  return params.has('claim') ? 'correct' : 'add';
}

interface AskedProps extends Pick<ViewProps, 'params'> {
  readonly purpose: Purpose;
}

function Asked({ params, purpose }: AskedProps) {
  const id = params.get('subject') ?? '';
  const property = params.get('property');
  const answer = useAnswer(SuggestDocument, {
    id,
    filter: property === null ? null : { property },
  });
  return (
    <Answered answer={answer} waitsFor={words.suggest.loading}>
      {({ node }) =>
        node && 'record' in node ? (
          <Chosen subject={node} params={params} purpose={purpose} />
        ) : (
          <NotFound id={id} />
        )
      }
    </Answered>
  );
}

interface ChosenProps extends AskedProps {
  readonly subject: Subject;
}

/** The subject and the property of which something is to be said. */
function Chosen({ subject, params, purpose }: ChosenProps) {
  const places = placesOf(subject.__typename);
  const place = placeIn(params, places);
  const claims = subject.record.claims.edges.map(({ node }) => node);
  const claim = claims.find(({ id }) => id === params.get('claim')) ?? null;
  const change = changing('suggest', params);
  return (
    <>
      <section aria-label={words.suggest.about}>
        <p>
          <SubjectLink subject={subject} />
        </p>
        <Property places={places} place={place} change={change} />
        {params.has('claim') && claim === null && <p role="alert">{words.suggest.noClaim}</p>}
      </section>
      {place && (
        <SuggestForm
          key={`${place.name} ${claim?.id ?? ''} ${purpose}`}
          suggesting={{ ...{ subject: subject.id, purpose, place, claim } }}
          title={titleOf(subject)}
          claims={place.fact.property === params.get('property') ? claims : NONE}
        />
      )}
    </>
  );
}

const NONE: readonly ClaimRowFragment[] = [];

/** By the table, where several can state a property. */
function placeIn(params: URLSearchParams, places: readonly Place[]): Place | null {
  const of = places.filter(({ fact }) => fact.property === params.get('property'));
  return of.find(({ table }) => table.name === params.get('table')) ?? of[0] ?? null;
}

interface PropertyProps {
  readonly places: readonly Place[];
  readonly place: Place | null;
  readonly change: Change;
}

function Property({ places, place, change }: PropertyProps) {
  const choose = (name: string | null) => {
    const chosen = places.find((one) => one.name === name);
    change({
      ...{ property: chosen?.fact.property ?? null, table: chosen?.table.name ?? null },
      ...(chosen?.fact.property !== place?.fact.property && { claim: null, add: null }),
    });
  };
  return (
    <div className="desk-form">
      <Select
        label={words.suggest.property}
        any={words.suggest.choose}
        value={place?.name ?? null}
        options={places.map(({ name }) => name)}
        textOf={(name) => textOf(name, places)}
        onChange={choose}
      />
    </div>
  );
}

/** Further tables than its own are named. */
function textOf(name: string, places: readonly Place[]): string {
  const [table = '', property = ''] = name.split('.');
  const isOwn = table === places[0]?.table.name;
  return isOwn ? wordOf(property) : `${wordOf(property)} (${table})`;
}
