/** What each argument of the API is called on this page, and its word in the address. */
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

/** The words of the address to remove so that the first path that a note promises is shown: `Without \`kinds\` there is one in 2 steps.` */
export function paramsToClear(note: string): readonly string[] {
  const promise = /Without ([^.]*) there is one in/.exec(note)?.[1] ?? '';
  return [...promise.matchAll(/`(\w+)`/g)].flatMap(([, name = '']) => CONTROLS[name]?.[1] ?? []);
}
