import { REFERENCES } from '../../analysis/network/definitions.ts';
import { measuredNetwork } from '../../analysis/network/measured.ts';
import { networkColumns, shownOf, tiesText } from '../../analysis/network/shown.ts';
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
      definitions: asked.map((metric) => ({
        ...{ metric, reference: REFERENCES[metric] },
        text: reader.words.network.definitions[metric],
      })),
      ...noteOn(shown.actors.length, tiesText(shown, reader.words), job.subject.outside.size),
    };
  },
  { work: 6_000 },
);

/** As many as a browser can draw. */
const MOST_DRAWN = 5_000;

/** Of lists that are short whatever `first` is. */
const LENGTHS = { measures: 7, measuresAfter: 7, gone: 100, parts: 20, actors: 10 };

export const networkMap = question<'Query.networkMap'>(
  async (args, { limits }, reader) => {
    const { in: languages, mostActors, ...given } = args;
    const size = { name: 'mostActors', value: mostActors ?? MOST_DRAWN, most: MOST_DRAWN };
    const measured = await measuredNetwork(given, { limits, reader, size });
    const columns = await networkColumns(reader, measured.job, measured, languages ?? []);
    return { ...measured.told, ...columns, ...measured.noteOn(columns.ids.length) };
  },
  { lengths: () => LENGTHS, work: 6_000 },
);
