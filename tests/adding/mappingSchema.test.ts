import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { mappingSchema } from '../../src/adding/adapters/tableMapping.ts';

it('ships the form of mappings as the command reads them: UPDATE_GOLDEN=1 writes it again', () => {
  const file = fileURLToPath(new URL('../../mappings/mapping.schema.json', import.meta.url));
  const text = `${JSON.stringify(mappingSchema(), null, 1)}\n`;
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, text);
  expect(readFileSync(file, 'utf8') === text).toBe(true);
});
