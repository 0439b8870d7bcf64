/** Items of a JSON array, each on a line of its own. */
export async function* jsonItems(items: AsyncIterable<unknown>): AsyncIterable<string> {
  let before = '\n';
  for await (const item of items) {
    yield `${before}${JSON.stringify(item)}`;
    before = ',\n';
  }
}
