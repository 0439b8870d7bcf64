import { type Profiler, Session } from 'node:inspector/promises';

/** What a child server reports to the bench. */
export interface ChildMessage {
  readonly url?: string;
  readonly usage?: NodeJS.CpuUsage;
  readonly hits?: number;
  readonly profile?: Profiler.Profile;
}

/** Reports its address, and answers the parent's questions from then on. */
export function answerParent(url: string, counted: { hits: number }): void {
  const tell = (told: ChildMessage) => process.send?.(told);
  const session = new Session();
  process.on('message', (asked) => {
    if (asked === 'usage') tell({ usage: process.cpuUsage() });
    if (asked === 'hits') {
      tell({ hits: counted.hits });
      counted.hits = 0;
    }
    if (asked === 'profile') void startProfile(session).then(() => tell({}));
    if (asked === 'profiled') void endProfile(session).then((profile) => tell({ profile }));
  });
  process.on('disconnect', () => process.exit());
  tell({ url });
}

async function startProfile(session: Session): Promise<void> {
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
}

async function endProfile(session: Session): Promise<Profiler.Profile> {
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return profile;
}
