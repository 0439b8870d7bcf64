import { input } from '../graph/computed.ts';
import { foldText } from '../graph/foldText.ts';

export const indicatorPrefix = input(foldText);
