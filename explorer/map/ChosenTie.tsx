import { useAnswer } from '../api/useAnswer.ts';
import { ChosenTieDocument, type ChosenTieQuery } from '../generated/operations.ts';
import { ContestedSign, StatusSign } from '../parts/Sign.tsx';
import { startText, untilText } from '../parts/dates.ts';
import { ActorLink, KindWord, Signed } from '../parts/links.tsx';
import { Answered } from '../shell/states.tsx';
import { plain } from '../shell/words.ts';
import { basisText, sourcesText, statusText } from '../parts/terms.ts';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';

export interface ChosenTieProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** A summary of the selected tie's evidence, with a link to its page. */
export function ChosenTie({ id, onClose }: ChosenTieProps) {
  const answer = useAnswer(ChosenTieDocument, { id });
  return (
    <aside className="map-drawer" aria-label="Selected tie">
      <button type="button" className="close" aria-label="Close" onClick={onClose}>
        ×
      </button>
      <Answered answer={answer} waitsFor="Loading the tie">
        {({ tie }) => (tie ? <Summary tie={tie} /> : <p>Not found: {id}</p>)}
      </Answered>
    </aside>
  );
}

function Summary({ tie }: { readonly tie: NonNullable<ChosenTieQuery['tie']> }) {
  const { kind, name, parties, record } = tie;
  const end = untilText(tie);
  return (
    <>
      <h2>{name}</h2>
      <p className="aside">
        <KindWord kind={kind} />
        <Signed sign={<StatusSign tie={tie} />}>{statusText(tie)}</Signed>
      </p>
      <p className="map-since">
        Since <b>{startText(tie)}</b>
        {end && `, ${end}`}
      </p>
      {record.contested.map(({ because, property, values }) => (
        <p key={property} className="contested-text">
          <ContestedSign /> Sources disagree on the {plain(property)}:{' '}
          {values.map(({ text }) => `“${text}”`).join(' or ')} ({because})
        </p>
      ))}
      <ul className="rows">
        {parties.map(({ actor }) => (
          <li key={actor.id}>
            <ActorLink actor={actor} />
          </li>
        ))}
      </ul>
      <p>
        {basisText(record.confidence)}. Sources:{' '}
        {sourcesText(record.sources.length, record.confidence)}.{' '}
        <Link href={hrefTo('tie', tie.id)}>All facts and their sources</Link>
      </p>
    </>
  );
}
