import { useSyncExternalStore } from 'react';
import { type Pause, onPause, pauseNow } from '../api/pause.ts';
import { words } from '../words/words.ts';

/** A notice that is shown while the server does not answer or asks to wait. */
export function Away() {
  const pause = useSyncExternalStore(onPause, pauseNow);
  return (
    <div className="away" role="status">
      {pause && <p>{textOf(pause)}</p>}
    </div>
  );
}

/** A shorter wait passes before its notice is read. */
const LONG_MS = 5_000;

function textOf({ isRefused, waitMs }: Pause): string {
  const seconds = waitMs < LONG_MS ? null : Math.ceil(waitMs / 1_000);
  if (isRefused) return words.app.refused(location.host, seconds);
  return seconds === null ? words.app.away(location.host) : words.app.busy(location.host, seconds);
}
