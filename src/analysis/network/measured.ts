import type { Limits, Metric, QueryNetworkArgs } from '../../generated/schema.ts';
import { sizeUpTo } from '../../compose/page.ts';
import type { GraphReader } from '../../graph/reader.ts';
import { readTitles } from '../titles.ts';
import { toLoss } from './lossText.ts';
import { networkOf, withoutOf } from './networkOf.ts';
import { noteOf } from './note.ts';
import { idsIn, scopeText } from './scopeText.ts';

/** The share of an operation's time that it waits for measures; the rest is for the selected fields of the actors. */
const SHARE = 0.7;

interface Measuring {
  readonly limits: Pick<Limits, 'timeoutMs'>;
  readonly reader: GraphReader;

  /** The number of actors that a client asks for, and the highest that it may. */
  readonly size: { readonly name: string; readonly value: number; readonly most: number };
}

/** Measures a network, and tells what every answer about it has. */
export async function measuredNetwork(
  args: Omit<Partial<QueryNetworkArgs>, 'first'>,
  { limits, reader, size }: Measuring,
) {
  const until = performance.now() + SHARE * limits.timeoutMs;
  const first = sizeUpTo(size.most, size.name, size.value);
  const asked = [...new Set<Metric>(args.metrics ?? ['DEGREE'])];
  const metrics = [...new Set<Metric>(['DEGREE', ...asked])];
  const filter = { ...args.filter };
  const without = withoutOf(args.without ?? []);
  const job = await networkOf(reader, { filter, metrics, without });
  const complete = await job.wait({ until, signal: reader.signal });
  if (!complete) reader.cutShort();
  const titles = await readTitles(reader, [...idsIn(filter), ...without]);
  const told = {
    scope: scopeText(filter, job.subject, titles),
    loss: toLoss(job.subject, without, titles),
  };
  const noteOn = (actors: number, cut: readonly string[] = []) =>
    noteOf(job, { asked, metrics, actors, complete, titles, cut, raise: size.name });
  return { job, asked, first, told, noteOn };
}
