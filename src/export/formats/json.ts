/** A JSON array up to its last item; the rest follows when everything has been written. */
export async function* writeArray<Thing>(
  open: string,
  first: readonly unknown[],
  pages: AsyncIterable<readonly Thing[]>,
  toItem: (thing: Thing) => unknown,
): AsyncIterable<string> {
  let before = open;
  for (const item of first) {
    yield `${before}\n${JSON.stringify(item)}`;
    before = ',';
  }
  for await (const page of pages)
    for (const thing of page) {
      yield `${before}\n${JSON.stringify(toItem(thing))}`;
      before = ',';
    }
  if (before === open) yield open;
}
