import { DEFINITIONS } from '../../analysis/network/definitions.ts';
import { measuredNetwork } from '../../analysis/network/measured.ts';
import { shownOf, tiesText } from '../../analysis/network/shown.ts';
import { question } from '../coordinates.ts';

const [USUAL, MOST] = [100, 1_000];

export const network = question<'Query.network'>(
  async (args, { limits }, reader) => {
    const size = { name: 'first', value: args.first ?? USUAL, most: MOST };
    const measured = await measuredNetwork(args, { limits, reader, size });
    const { asked, job, noteOn, told } = measured;
    const shown = shownOf(job, measured);
    return {
      ...{ ...told, ...shown },
      datasetVersion: String((await reader.state()).version),
      definitions: asked.map((metric) => ({ metric, ...DEFINITIONS[metric] })),
      ...noteOn(shown.actors.length, tiesText(job, shown)),
    };
  },
  { work: 6_000 },
);
