import { describe, expect, it } from 'vitest';
import { askShipped } from '../support/shipped.ts';
import { readStories } from './readStories.ts';
import { documentOf, valueAt } from './story.ts';

describe('The shipped record tells that', () => {
  const ask = askShipped();

  it.each(readStories())('%s: %s', async (_subject, _title, story) => {
    const data = await ask(documentOf(story));

    for (const [question, answer] of Object.entries(story))
      for (const [path, expected] of Object.entries(answer))
        expect.soft(valueAt(data, question, path), `${question}: ${path}`).toEqual(expected);
  });
});
