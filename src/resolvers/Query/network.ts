import { readTitles } from '../../analysis/titles.ts';
import { DEFINITIONS } from '../../analysis/network/definitions.ts';
import { toLoss } from '../../analysis/network/lossText.ts';
import type { Metric } from '../../analysis/network/metrics.ts';
import { networkOf, withoutOf } from '../../analysis/network/networkOf.ts';
import { noteOf } from '../../analysis/network/note.ts';
import { idsIn, scopeText } from '../../analysis/network/scopeText.ts';
import { shownOf } from '../../analysis/network/shown.ts';
import { sizeUpTo } from '../../graph/page.ts';
import { question } from '../coordinates.ts';

const [USUAL, MOST] = [100, 1_000];

/** The share of an operation's time that it waits for measures; the rest is for the selected fields of the actors. */
const SHARE = 0.7;

export const network = question<'Query.network'>(
  async (args, { limits }, reader) => {
    const until = performance.now() + SHARE * limits.timeoutMs;
    const first = sizeUpTo(MOST, 'first', args.first ?? USUAL);
    const asked = [...new Set<Metric>(args.metrics ?? ['DEGREE'])];
    const metrics = [...new Set<Metric>(['DEGREE', ...asked])];
    const filter = { ...args.filter };
    const without = withoutOf(args.without ?? []);
    const job = await networkOf(reader, { filter, metrics, without });
    const complete = await job.wait({ until, signal: reader.signal });
    if (!complete) reader.cutShort();
    const { subject } = job;
    const shown = shownOf(job, { asked, first });
    const titles = await readTitles(reader, [...idsIn(filter), ...without]);
    return {
      scope: scopeText(filter, subject, titles),
      datasetVersion: String((await reader.state()).version),
      ...shown,
      definitions: asked.map((metric) => ({ metric, ...DEFINITIONS[metric] })),
      loss: toLoss(subject, without, titles),
      ...noteOf(job, { ...{ asked, metrics, shown, complete, titles } }),
    };
  },
  { work: 6_000 },
);
