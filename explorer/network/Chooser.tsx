import { ActorChoice } from '../parts/ActorChoice.tsx';
import { Link } from '../shell/Link.tsx';
import { go, hrefTo, isEmbeddedNow } from '../shell/address.ts';
import { words } from '../words/words.ts';

export interface ChooserProps {
  /** The actor in the center; null for the network of a filter. */
  readonly around: string | null;
}

/** Around one actor, or all ties of a filter. */
export function Chooser({ around }: ChooserProps) {
  if (isEmbeddedNow()) return null;
  return (
    <div className="network-chooser">
      <div className="tabs" role="group" aria-label={words.network.which}>
        <Link href={hrefTo('network', around ?? '')} aria-current={around !== null}>
          {words.network.aroundOne}
        </Link>
        <Link
          href={hrefTo('network', '', { ties: 'all', between: around })}
          aria-current={around === null}
        >
          {words.network.ofFilter}
        </Link>
      </div>
      {around !== null && (
        <ActorChoice
          label={words.network.aroundWhom}
          id={around}
          onChoose={(id) => id !== null && go(hrefTo('network', id))}
        />
      )}
    </div>
  );
}
