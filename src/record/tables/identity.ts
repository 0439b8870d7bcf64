import { BY_NAME } from '../../matching/register.ts';
import { type CellParser, readTerm, unlike } from './cellParser.ts';
import { readIdentifier } from './identifier.ts';

const SAME = ['same', 'distinct'];

export const readSame: CellParser = (text) =>
  SAME.includes(text) ? { value: text } : unlike('same or distinct', text);

/** What is judged: an identifier in a register, or what a row of a list says of itself. */
export const readJudgedScheme: CellParser = (text, world) =>
  text === BY_NAME ? { value: text } : readTerm('IdentifierScheme')(text, world);

export const readJudged: CellParser = (text, world) =>
  text.startsWith(`${BY_NAME}:`) ? { value: text } : readIdentifier(text, world);
