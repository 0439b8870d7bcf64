/**
 * The answers to a subscription, one after another, until the server ends it. This is all that GraphQL over Server-Sent Events needs; the
 * packages `graphql-sse`, `urql` and Apollo Client can do it too. The browser's own `EventSource` sends no token.
 */
export async function* subscribe(url, query, { variables = {}, headers = {}, onOpen, signal }) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { accept: 'text/event-stream', 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
    signal,
  });
  if (!response.ok) throw new Error(await faultOf(response));
  onOpen?.();
  let text = '';
  for await (const chunk of chunksOf(response.body.pipeThrough(new TextDecoderStream()))) {
    const events = (text + chunk).split('\n\n');
    text = events.pop();
    for (const event of events) {
      const fields = Object.fromEntries(event.split('\n').map((line) => line.split(/: ?(.*)/s, 2)));
      if (fields.event === 'complete') return;
      if (fields.event === 'next') yield JSON.parse(fields.data);
    }
  }
}

async function faultOf(response) {
  const { errors = [] } = await response.json().catch(() => ({}));
  return errors[0]?.message ?? `The server answers with ${response.status}.`;
}

/** Not every browser can walk a stream by itself. */
async function* chunksOf(stream) {
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}
