import { LONGEST_RECORD, parseJson, readJsonFile, readStart, textsIn, tooLong } from './input.ts';

/** The items of a JSON list, one at a time, since a list may be larger than the memory; of a file without a list, its value. */
export async function* jsonItems(path: string): AsyncGenerator {
  if (!/^\s*\[/.test(new TextDecoder().decode(await readStart(path, 1_000)))) {
    yield await readJsonFile(path);
    return;
  }
  let number = 0;
  for await (const text of itemTexts(path))
    yield await parseJson(text, `"${path}", item ${++number}`);
}

async function* itemTexts(path: string): AsyncGenerator<string> {
  const list = createList();
  for await (const text of textsIn(path)) {
    yield* list.read(text);
    if (list.rest().length > LONGEST_RECORD) throw tooLong(`an item of "${path}"`);
  }
  if (!list.isWhole())
    throw new Error(
      `Expected JSON in "${path}", but: its list has no end, or something comes after it`,
    );
}

/** Takes a JSON list apart at its commas. What is wrong within an item is for `JSON.parse` to find. */
function createList() {
  let depth = 0;
  let count = 0;
  let rest = '';
  let state: 'WITHIN' | 'TEXT' | 'ESCAPED' | 'OVER' = 'WITHIN';
  const isOver = () => state === 'OVER';

  function* read(text: string): Generator<string> {
    let begins = 0;
    for (let at = 0; at < text.length && !isOver(); at++) {
      if (!ends(text[at] ?? '')) continue;
      const whole = rest + text.slice(begins, at);
      const item = count === 0 ? whole.slice(whole.indexOf('[') + 1) : whole;
      [rest, begins] = ['', at + 1];
      count++;
      if (count > 1 || !isOver() || item.trim() !== '') yield item;
    }
    rest += text.slice(begins);
  }
  /** Whether an item ends with this sign. */
  function ends(sign: string): boolean {
    if (state === 'ESCAPED') state = 'TEXT';
    else if (state === 'TEXT') {
      if (sign === '\\') state = 'ESCAPED';
      else if (sign === '"') state = 'WITHIN';
    } else if (sign === '"') state = 'TEXT';
    else if (sign === '[' || sign === '{') depth++;
    else if (sign === ']' || sign === '}') {
      depth--;
      if (depth === 0) state = 'OVER';
      return depth === 0;
    } else return sign === ',' && depth === 1;
    return false;
  }
  return { read, rest: () => rest, isWhole: () => isOver() && rest.trim() === '' };
}
