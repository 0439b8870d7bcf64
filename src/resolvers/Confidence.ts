import { type Confidence, told } from '../evidence/confidence.ts';
import { stored as storedAs } from './coordinates.ts';

/** The graph stores it as JSON, where it does not follow from what is fetched. */
export const stored = storedAs<'Confidence', string>((json, words) =>
  told(JSON.parse(json) as Confidence, words),
);
