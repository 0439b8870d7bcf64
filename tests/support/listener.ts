import { createClient } from 'graphql-sse';
import { until } from './cli.ts';

/** The content of one event. */
export interface Event {
  readonly data?: { readonly changes: Report } | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string };
  }[];
}

export interface Report {
  readonly before: string;
  readonly after: string;
  readonly totalCount: number;
  readonly remaining: number;
  readonly changes: readonly Record<string, unknown>[];
}

export type Listener = Awaited<ReturnType<typeof listenTo>>;

/** Subscribes with the protocol's own client; resolves once the server has accepted. */
export async function listenTo(
  url: string,
  query: string,
  variables: Record<string, unknown> = {},
  headers: Record<string, string> = {},
) {
  const events: Event[] = [];
  let opened: () => void = () => undefined;
  const accepted = new Promise<void>((resolve) => (opened = resolve));
  const client = createClient({
    ...{ url: `${url}/graphql`, retryAttempts: 0, headers },
    on: { connected: () => opened() },
  });
  const stops: (() => void)[] = [];
  const ended = new Promise<string>((resolve, reject) => {
    const stop = client.subscribe<Report>(
      { query, variables },
      {
        next: (event) => events.push(event as Event),
        error: reject,
        complete: () => resolve('complete'),
      },
    );
    stops.push(stop);
  });
  ended.catch(() => undefined);
  await Promise.race([accepted, ended]);
  return {
    events,
    /** Resolves with `complete`, or fails as the client does. */
    ended,
    stop: () => stops.forEach((stop) => stop()),
    /** Waits for a number of changes, in any number of events. */
    async told(count: number): Promise<readonly Report[]> {
      const reports = () =>
        events.flatMap(({ data, errors }) => {
          if (!data) throw new Error(JSON.stringify(errors));
          return [data.changes];
        });
      await until(() => reports().reduce((sum, { changes }) => sum + changes.length, 0) >= count);
      return reports();
    },
  };
}
