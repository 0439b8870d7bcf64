import { Remark } from '../parts/Remark.tsx';
import { Converted } from '../parts/Converted.tsx';
import { TypeSign } from '../parts/Sign.tsx';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import { ActorRemarkDocument, type ActorQuery, type PlaceRemark } from '../generated/operations.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { words } from '../words/words.ts';
import type { Actor } from './ActorView.tsx';
import { Headline } from './Headline.tsx';
import { isContainer } from './scope.ts';

interface ActorHeadProps {
  readonly actor: Actor;
  readonly data: ActorQuery;
}

/** What an actor is and where, and its ties in a sentence. */
export function ActorHead({ actor, data }: ActorHeadProps) {
  const lead = ownName(actor);
  return (
    <header className="head">
      <p className="kicker">
        <TypeSign type={actor.__typename} /> {words.terms.label(actor.typeLabel)}
        {'within' in actor && actor.within && <Within {...actor.within} />}
      </p>
      <h1>
        {actor.name}
        <Converted from={actor.nameConvertedFrom} />
      </h1>
      {lead && (
        <p className="other-name" lang={lead.language ?? undefined}>
          {lead.text}
        </p>
      )}
      {'remark' in actor && actor.remark && <Remarked id={actor.id} remark={actor.remark} />}
      {isContainer(actor) && <Headline actor={actor} data={data} />}
    </header>
  );
}

function Remarked({ id, remark }: { readonly id: string; readonly remark: PlaceRemark }) {
  const { data } = useAnswer(ActorRemarkDocument, { id });
  const record = data?.node && 'record' in data.node ? data.node.record : null;
  return (
    <p>
      <Remark of={remark} record={record} />
    </p>
  );
}

/** What one can do next. */
export function Onward({ actor }: Pick<ActorHeadProps, 'actor'>) {
  return (
    <p className="onward">
      <Link href={hrefTo('network', actor.id)}>{words.actor.network}</Link>
      {' · '}
      <Link href={hrefTo('timeline', actor.id)}>{words.actor.timeline}</Link>
      {' · '}
      <Link href={hrefTo('paths', '', { from: actor.id })}>{words.actor.path}</Link>
      {' · '}
      <Link href={hrefTo('browse', 'ties', { one: actor.id })}>{words.actor.table}</Link>
      {'within' in actor && (
        <>
          {' · '}
          <Link href={hrefTo('compare', '', { ids: actor.id })}>{words.actor.compare}</Link>
        </>
      )}
    </p>
  );
}

/** A place, and what it is in. */
function Within(place: NonNullable<Extract<Actor, { within: unknown }>['within']>) {
  return (
    <>
      {' · '}
      <Link href={hrefTo('actor', place.id)}>{place.name}</Link>
      {place.within && (
        <>
          {words.parts.pause}
          <Link href={hrefTo('actor', place.within.id)}>{place.within.name}</Link>
        </>
      )}
    </>
  );
}

/** Its name at home: the official one, or the only one in another language. One of many is not told from those of other countries. */
function ownName({ name, names }: Actor) {
  const others = names.filter(({ text }) => text !== name);
  const foreign = others.filter(({ language }) => language && !language.startsWith('en'));
  const official = foreign.find(({ kind }) => kind === 'OFFICIAL');
  const isOne = new Set(foreign.map(({ language }) => language?.slice(0, 2))).size === 1;
  return official ?? (isOne ? foreign[0] : foreign.length === 0 ? others[0] : undefined);
}
