import { onlineManager } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { words } from '../words/words.ts';

const isAway = () => !onlineManager.isOnline();
const subscribe = (listener: () => void) => onlineManager.subscribe(listener);

/** A notice that is shown while the server does not answer. */
export function Away() {
  const away = useSyncExternalStore(subscribe, isAway);
  return (
    <div className="away" role="status">
      {away && <p>{words.app.away(location.host)}</p>}
    </div>
  );
}
