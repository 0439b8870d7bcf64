import { words } from '../words/words.ts';

type Label = 'pathsAtMost' | 'stepsAtMost' | 'types' | 'activeIn' | 'evidence' | 'exclude';

/** The label of each argument of the API on this page, and its parameter in the address. */
const CONTROLS: Readonly<Record<string, readonly [label: Label, param: string]>> = {
  first: ['pathsAtMost', 'most'],
  maxHops: ['stepsAtMost', 'hops'],
  kinds: ['types', 'kind'],
  activeOn: ['activeIn', 'on'],
  minConfidence: ['evidence', 'sure'],
  notThrough: ['exclude', 'without'],
};

/** A note of the API with the labels of this page in place of its arguments. */
export const noteText = (note: string): string =>
  note.replace(/`(\w+)`/g, (_, name: string) => {
    const label = CONTROLS[name]?.[0];
    return words.parts.quoted(label === undefined ? name : words.paths[label]);
  });

/** The parameters to remove to get the first path that a note offers: `Without \`kinds\` there is one in 2 steps.` */
export function paramsToClear(note: string): readonly string[] {
  const promise = /Without ([^.]*) there is one in/.exec(note)?.[1] ?? '';
  return [...promise.matchAll(/`(\w+)`/g)].flatMap(([, name = '']) => CONTROLS[name]?.[1] ?? []);
}
