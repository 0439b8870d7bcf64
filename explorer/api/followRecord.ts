const CHANGES = 'subscription { changes(first: 1) { after } }';

/**
 * Calls back when the record has changed, or may have while nobody listened. It listens while the page is visible: a browser opens few
 * connections to one server. A server that asks every reader for a token refuses this, and its pages change when they are opened again.
 */
export function followRecord(endpoint: URL, onChange: () => void): void {
  const address = new URL(endpoint);
  address.searchParams.set('query', CHANGES);
  let stream: EventSource | undefined;
  let hasListened = false;
  const listen = () => {
    stream?.close();
    if (document.hidden) return;
    stream = new EventSource(address);
    stream.addEventListener('next', onChange);
    stream.addEventListener('open', () => {
      if (hasListened) onChange();
      hasListened = true;
    });
  };
  document.addEventListener('visibilitychange', listen);
  listen();
}
