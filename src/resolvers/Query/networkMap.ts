import { networkColumns } from '../../analysis/network/shown.ts';
import { measuredNetwork } from '../../analysis/network/measured.ts';
import { question } from '../coordinates.ts';

/** As many as a browser can draw. */
const MOST = 5_000;

/** Of lists that are short whatever `first` is. */
const LENGTHS = { measures: 7, measuresAfter: 7, gone: 100, parts: 20, actors: 10 };

export const networkMap = question<'Query.networkMap'>(
  async (args, { limits }, reader) => {
    const { in: languages, mostActors = MOST, ...given } = args;
    const size = { name: 'mostActors', value: mostActors ?? MOST, most: MOST };
    const measured = await measuredNetwork(given, { limits, reader, size });
    const columns = await networkColumns(reader, measured.job, measured, languages ?? []);
    return { ...measured.told, ...columns, ...measured.noteOn(columns.ids.length) };
  },
  { lengths: () => LENGTHS, work: 6_000 },
);
