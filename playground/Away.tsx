import { useGraphiQLActions } from '@graphiql/react';
import { useEffect, useSyncExternalStore } from 'react';
import type { Client } from './client.ts';

const AGAIN_MS = 5_000;

/** A notice while the server does not answer. */
export function Away({ client }: { readonly client: Client }) {
  const away = useSyncExternalStore(client.subscribe, client.isAway);
  const actions = useGraphiQLActions();
  useEffect(() => {
    if (!away) return;
    const timer = setInterval(() => void actions.introspect(), AGAIN_MS);
    return () => clearInterval(timer);
  }, [away, actions]);
  return (
    <div className="away" role="status">
      {away && (
        <>
          <p>
            The server at {client.endpoint.host} does not answer. Your text is kept; the page
            reconnects by itself.
          </p>
          <button
            type="button"
            className="graphiql-button"
            onClick={() => void actions.introspect()}
          >
            Try now
          </button>
        </>
      )}
    </div>
  );
}
