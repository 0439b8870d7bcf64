import type { Job } from './jobs.ts';
import type { Metric } from '../../generated/schema.ts';
import type { NetworkSubject } from './networkOf.ts';

/** What a response leaves out, and why to ask again. */
export function noteOf(
  { subject, values }: Job<NetworkSubject>,
  measured: {
    readonly asked: readonly Metric[];
    readonly metrics: readonly Metric[];
    /** The number of actors in the response. */
    readonly actors: number;
    readonly complete: boolean;
    readonly titles: ReadonlyMap<string, string>;
    /** The argument that limits the actors. */
    readonly raise: string;
    /** What else is left out. */
    readonly cut: readonly string[];
  },
) {
  const { asked, metrics, actors, complete, raise, titles } = measured;
  const cut = [
    ...(complete ? [] : [progressText()]),
    ...(actors < subject.actors.length
      ? [
          `Showing the first ${actors} of ${subject.actors.length} actors by ${(asked[0] ?? 'DEGREE').toLowerCase()}; raise \`${raise}\` to see more.`,
        ]
      : []),
    ...measured.cut,
  ];
  const absent = subject.gone.absent.map(
    (id) =>
      `"${titles.get(id) ?? id}" has no tie that matches the filter, so nothing changes without it.`,
  );
  const empty = subject.ties.length === 0 ? ['No tie matches the filter.'] : [];
  const notes = [...cut, ...absent, ...empty];
  return { truncated: cut.length > 0, note: notes.length === 0 ? null : notes.join(' ') };

  function progressText(): string {
    const done = values.reduce((sum, measured) => sum + measured.size, 0);
    return `The network is still being measured: ${done} of ${metrics.length * values.length} measures are ready. Ask again shortly.`;
  }
}
