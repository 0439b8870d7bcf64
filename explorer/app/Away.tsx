import { useSyncExternalStore } from 'react';
import { useClient } from '../api/useAnswer.ts';

/** Says that the server does not answer, for as long as it does not. */
export function Away() {
  const client = useClient();
  const away = useSyncExternalStore(client.subscribe, client.isAway);
  return (
    <div className="away" role="status">
      {away && (
        <p>
          The server at {location.host} does not answer. What is seen here stays, and this goes on
          by itself once it is back.
        </p>
      )}
    </div>
  );
}
