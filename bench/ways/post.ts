import { Agent, request } from 'node:http';

/** Sends GraphQL requests over persistent connections. */
export function createPost(connections: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  return {
    close: () => agent.destroy(),
    post,
  };

  function post(url: string, body: object): Promise<string> {
    return new Promise((resolve, reject) => {
      const text = JSON.stringify(body);
      const headers = {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(text),
      };
      const sent = request(url, { agent, method: 'POST', headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => resolve(Buffer.concat(chunks).toString()));
      });
      sent.on('error', (error: NodeJS.ErrnoException) => {
        // A server can close an idle connection just when it is used again.
        const closed = sent.reusedSocket && error.code === 'ECONNRESET';
        if (closed) resolve(post(url, body));
        else reject(error);
      });
      sent.end(text);
    });
  }
}

/** The data of a response; throws if it has errors. */
export function dataOf(text: string): unknown {
  const { data, errors } = JSON.parse(text) as {
    readonly data?: unknown;
    readonly errors?: readonly { readonly message: string }[];
  };
  if (errors?.[0] !== undefined) throw new Error(errors[0].message);
  return data;
}
