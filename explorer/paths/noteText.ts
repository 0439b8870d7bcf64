import type { PathsQuery } from '../generated/operations.ts';
import { words } from '../words/words.ts';

type Search = PathsQuery['paths'];
type Note = Search['notes'][number];

type Label =
  'pathsAtMost' | 'stepsAtMost' | 'types' | 'activeIn' | 'evidence' | 'exclude' | 'networks';

/** The label of each argument of the API on this page, and its parameter in the address. */
const CONTROLS: Readonly<Record<string, readonly [label: Label, param: string]>> = {
  first: ['pathsAtMost', 'most'],
  maxHops: ['stepsAtMost', 'hops'],
  kinds: ['types', 'kind'],
  activeOn: ['activeIn', 'on'],
  minConfidence: ['evidence', 'sure'],
  notThrough: ['exclude', 'without'],
  mostMembers: ['networks', 'networks'],
};

/** A remark with the labels of this page in place of the API's arguments. */
export const noteText = ({ text }: Note): string =>
  text.replace(/`(\w+)`/g, (_, name: string) => words.parts.quoted(labelOf(name)));

function labelOf(argument: string): string {
  const label = CONTROLS[argument]?.[0];
  return label === undefined ? argument : words.paths[label];
}

/** The parameters to remove to get the first path that the remarks offer. */
export function paramsToClear(notes: readonly Note[]): readonly string[] {
  const offer = notes.find(({ code }) => code === 'WITHOUT');
  return (offer?.arguments ?? []).flatMap((name) => CONTROLS[name]?.[1] ?? []);
}
