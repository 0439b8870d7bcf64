import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { PATIENCE_MS } from './visits.ts';

/** The editors have loaded, and the schema is known. */
export async function ready(page: Page): Promise<void> {
  await page.locator('.graphiql-query-editor .monaco-editor').waitFor();
  await page.locator('.graphiql-response .monaco-editor').waitFor();
  await page.getByRole('button', { name: /^Re-fetch/, disabled: false }).waitFor();
}

/** The workers of the editors have loaded too: one checks the query, and the other its variables by what the query declares. */
export async function checked(page: Page): Promise<void> {
  await ready(page);
  await write(page, 'operation.graphql', 'query Wrong($id: ID!) { city(id: $id) { nam } }');
  await write(page, 'variables.json', '{ "id": 3 }');
  await expect
    .poll(() => faults(page), { timeout: PATIENCE_MS })
    .toEqual([
      'Cannot query field "nam" on type "City". Did you mean "name" or "names"?',
      'Incorrect type. Expected "string".',
    ]);
}

function faults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    (globalThis as unknown as WithMonaco).__MONACO.editor
      .getModelMarkers({})
      .map(({ message }) => message)
      .toSorted(),
  );
}

/** The visible titles of the tabs. */
export const titles = (page: Page) => page.locator('.graphiql-tab-button').allInnerTexts();

/** The whole text of an editor; the page holds only the visible lines. */
export function written(page: Page, file: string): Promise<string> {
  return page.evaluate((name) => {
    const models = (globalThis as unknown as WithMonaco).__MONACO.editor.getModels();
    return models.find(({ uri }) => uri.path.endsWith(name))?.getValue() ?? '';
  }, file);
}

export async function write(page: Page, file: string, text: string): Promise<void> {
  await page.evaluate(
    ([name = '', value = '']) => {
      const models = (globalThis as unknown as WithMonaco).__MONACO.editor.getModels();
      models.find(({ uri }) => uri.path.endsWith(name))?.setValue(value);
    },
    [file, text],
  );
}

interface WithMonaco {
  readonly __MONACO: {
    readonly editor: {
      getModels(): readonly {
        readonly uri: { readonly path: string };
        getValue(): string;
        setValue(text: string): void;
      }[];
      getModelMarkers(filter: object): readonly { readonly message: string }[];
    };
  };
}

export async function answerOf(page: Page, expected: RegExp): Promise<string> {
  await expect
    .poll(() => written(page, 'response.json'), { timeout: PATIENCE_MS })
    .toMatch(expected);
  return written(page, 'response.json');
}
