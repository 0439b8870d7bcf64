import type { Job } from './jobs.ts';
import { pairsOf } from './joined.ts';
import type { Metric } from './metrics.ts';
import type { NetworkSubject } from './networkOf.ts';
import type { Shown } from './shown.ts';

/** What a response leaves out, and why to ask again. */
export function noteOf(
  { subject, values }: Job<NetworkSubject>,
  measured: {
    readonly asked: readonly Metric[];
    readonly metrics: readonly Metric[];
    readonly shown: Shown;
    readonly complete: boolean;
    readonly titles: ReadonlyMap<string, string>;
  },
) {
  const { asked, metrics, shown, complete, titles } = measured;
  const cut = [
    ...(complete ? [] : [progressText()]),
    ...(shown.actors.length < subject.actors.length
      ? [
          `Showing the first ${shown.actors.length} of ${subject.actors.length} actors by ${(asked[0] ?? 'DEGREE').toLowerCase()}; raise \`first\` to see more.`,
        ]
      : []),
    ...tiesText(),
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

  function tiesText(): string[] {
    const known = new Set(shown.actors.map(({ actor }) => actor.id));
    const all = subject.ties.reduce((sum, { parties }) => {
      const met = parties.filter((party) => known.has(subject.actors[party] ?? ''));
      return sum + [...pairsOf(met)].length;
    }, 0);
    return all === shown.ties.length
      ? []
      : [`${all} pairs of these actors share a tie; the first ${shown.ties.length} are listed.`];
  }
}
