import { describe, expect, it } from 'vitest';
import { askShipped } from '../support/shipped.ts';
import { readStories } from './readStories.ts';
import { documentOf, documentsOfOne, readOfOne, valueAt } from './story.ts';

describe('The shipped record tells that', () => {
  const ask = askShipped();
  const stories = readStories();
  const ofOne = documentsOfOne(stories.map(([, , story]) => story));

  it.each(stories)('%s: %s', async (_subject, _title, story) => {
    const others = Object.entries(story).filter(([question]) => !readOfOne(question));
    const data = others.length > 0 ? await ask(documentOf(Object.fromEntries(others))) : {};

    for (const [question, answer] of Object.entries(story)) {
      const one = readOfOne(question);
      const told = one ? await ask(ofOne.get(one.sort) ?? '', { id: one.id }) : data;
      for (const [path, expected] of Object.entries(answer)) {
        const value = valueAt(told, one?.question ?? question, path);
        expect.soft(value, `${question}: ${path}`).toEqual(expected);
      }
    }
  });
});
