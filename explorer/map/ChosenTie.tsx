import { useAnswer } from '../api/useAnswer.ts';
import { ChosenTieDocument, type ChosenTieQuery } from '../generated/operations.ts';
import { ContestedSign, StatusSign } from '../parts/Sign.tsx';
import { startText, untilText } from '../parts/dates.ts';
import { ActorLink, KindWord, Signed } from '../parts/links.tsx';
import { Answered } from '../shell/states.tsx';
import { either, plain } from '../shell/words.ts';
import { basisText, sourcesText, statusText } from '../parts/terms.ts';
import { Link } from '../shell/Link.tsx';
import { focusMain, hrefTo } from '../shell/address.ts';
import { becauseOf } from '../parts/becauseOf.ts';
import { sideText } from '../parts/claimValue.ts';
import { words } from '../words/words.ts';
import { nameOf } from '../parts/tieName.ts';

export interface ChosenTieProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** A summary of the selected tie's evidence, with a link to its page. */
export function ChosenTie({ id, onClose }: ChosenTieProps) {
  const answer = useAnswer(ChosenTieDocument, { id });
  const close = () => {
    onClose();
    // The button goes.
    focusMain();
  };
  return (
    <aside className="map-drawer" aria-label={words.map.selected}>
      <button type="button" className="close" aria-label={words.app.close} onClick={close}>
        ×
      </button>
      <Answered answer={answer} waitsFor={words.map.loadingTie}>
        {({ tie }) => (tie ? <Summary tie={tie} /> : <p>{words.app.notFound(id)}</p>)}
      </Answered>
    </aside>
  );
}

function Summary({ tie }: { readonly tie: NonNullable<ChosenTieQuery['tie']> }) {
  const { kind, parties, record } = tie;
  const { confidence, contested, sourceCount } = record;
  const end = untilText(tie);
  return (
    <>
      <h2>{nameOf(tie)}</h2>
      <p className="aside">
        <KindWord kind={kind} />
        <Signed sign={<StatusSign tie={tie} />}>{statusText(tie)}</Signed>
      </p>
      <p className="map-since">
        {words.map.since}
        <b>{startText(tie)}</b>
        {end && `${words.parts.pause}${end}`}
      </p>
      {contested.map((contest) => (
        <p key={contest.property} className="contested-text">
          <ContestedSign /> {words.map.disagreeOn(plain(contest.property))}
          {either(
            contest.values.map((value) => words.parts.quoted(sideText(value, contest.property))),
          )}
          {words.map.because(becauseOf(contest))}
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
        {words.map.confidence(basisText(confidence), sourcesText(sourceCount, confidence))}
        <Link href={hrefTo('tie', tie.id)}>{words.parts.evidence}</Link>
      </p>
    </>
  );
}
