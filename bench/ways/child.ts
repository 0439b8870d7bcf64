import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Profiler } from 'node:inspector/promises';
import { fileURLToPath } from 'node:url';
import type { Address } from '../../src/graph/driver.ts';
import type { ChildMessage } from '../servers/child.ts';

const TYPESCRIPT = new URL('../typescript/register.mjs', import.meta.url).href;

/** The time after which a server's start has failed. */
const TIMEOUT_MS = '20000';

/** A server in its own process, so that its CPU is not mixed with the client's. */
export interface Child {
  readonly url: string;
  readonly usage: () => Promise<number>;
  readonly hits: () => Promise<number>;
  /** Profiles its CPU while something happens. */
  readonly profiled: (during: () => Promise<void>) => Promise<Profiler.Profile>;
  readonly close: () => Promise<void>;
}

export async function openChild(
  file: string,
  { uri, user, password }: Address,
  settings: Readonly<Record<string, string>> = {},
): Promise<Child> {
  const env = {
    ...{ ...process.env, NODE_ENV: 'production' },
    ...{ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, TIMEOUT_MS, ...settings },
  };
  const path = fileURLToPath(new URL(`../${file}`, import.meta.url));
  const child = fork(path, { env, execArgv: ['--import', TYPESCRIPT] });
  const told = await next(child);
  return {
    url: told.url ?? '',
    usage: async () => {
      const { usage = { user: 0, system: 0 } } = await asked(child, 'usage');
      return usage.user + usage.system;
    },
    hits: async () => (await asked(child, 'hits')).hits ?? 0,
    profiled: async (during) => {
      await asked(child, 'profile');
      await during();
      const { profile } = await asked(child, 'profiled');
      if (profile === undefined) throw new Error('A server of the bench has no profile.');
      return profile;
    },
    close: async () => {
      child.kill();
      await once(child, 'exit');
    },
  };
}

function asked(child: ChildProcess, question: string): Promise<ChildMessage> {
  const answer = next(child);
  child.send(question);
  return answer;
}

async function next(child: ChildProcess): Promise<ChildMessage> {
  const ended = new AbortController();
  const { signal } = ended;
  const gone = once(child, 'exit', { signal }).then(() => {
    throw new Error('A server of the bench has ended.');
  });
  try {
    const [told] = (await Promise.race([once(child, 'message', { signal }), gone])) as [
      ChildMessage,
    ];
    return told;
  } finally {
    ended.abort();
    gone.catch(() => undefined);
  }
}
