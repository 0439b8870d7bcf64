import { mapTies } from '../../analysis/tieMap.ts';
import { question } from '../coordinates.ts';

/** The ties of the record have a few hundred dates. */
const DATES = 1_000;

export const tieMap = question<'Query.tieMap'>((args, _context, reader) => mapTies(reader, args), {
  lengths: () => ({ dates: DATES }),
  work: 5_000,
});
