/** The label of each argument of the API on this page, and its parameter in the address. */
const CONTROLS: Readonly<Record<string, readonly [label: string, param: string]>> = {
  first: ['Paths at most', 'most'],
  maxHops: ['Steps at most', 'hops'],
  kinds: ['Relationship types', 'kind'],
  activeOn: ['Active in', 'on'],
  minConfidence: ['Minimum evidence', 'sure'],
  notThrough: ['Exclude', 'without'],
};

/** A note of the API with the labels of this page in place of its arguments. */
export const noteText = (note: string): string =>
  note.replace(/`(\w+)`/g, (_, name: string) => `“${CONTROLS[name]?.[0] ?? name}”`);

/** The parameters to remove to get the first path that a note offers: `Without \`kinds\` there is one in 2 steps.` */
export function paramsToClear(note: string): readonly string[] {
  const promise = /Without ([^.]*) there is one in/.exec(note)?.[1] ?? '';
  return [...promise.matchAll(/`(\w+)`/g)].flatMap(([, name = '']) => CONTROLS[name]?.[1] ?? []);
}
