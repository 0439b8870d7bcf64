import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Story } from './story.ts';

/** What an answer has at a path, by the word that stands before a JSON value. */
const EXPECTATIONS: Readonly<Record<string, (value: never) => unknown>> = {
  '=': (value) => value,
  has: (values: unknown[]): unknown => expect.arrayContaining(values),
  lacks: (value): unknown => expect.not.arrayContaining([value]),
  /** A list of nothing but this. */
  only: (value): unknown =>
    expect.toSatisfy((list: readonly unknown[]) => new Set(list).size === 1 && list[0] === value),
  contains: (text: string): unknown => expect.stringContaining(text),
  matches: (pattern: string): unknown => expect.stringMatching(pattern),
};

const EXPECTED = /^(.*?) (=|has|lacks|only|contains|matches)(?: (.*))?$/;

/** All stories of this folder: the title of the file, of the story, and the story. */
export function readStories(): readonly (readonly [
  subject: string,
  title: string,
  story: Story,
])[] {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.txt'));
  return files.flatMap((file) => {
    const [subject = '', ...stories] = readFileSync(join(import.meta.dirname, file), 'utf8')
      .trimEnd()
      .split(/\s*\n## /);
    return stories.map((text) => {
      const [title = '', ...questions] = text.split(/\n(?=\S)/);
      return [subject.replace('# ', ''), title, Object.fromEntries(questions.map(readQuestion))];
    });
  });
}

/** A question, and each path with two spaces before it. */
function readQuestion(text: string) {
  const [question = '', ...paths] = text.split(/\n {2}(?=\S)/);
  return [question, Object.fromEntries(paths.map(readPath))] as const;
}

/** The items of a long list have four spaces before them, and six where an item goes on. */
function readPath(text: string) {
  const [line = '', ...items] = text.replaceAll(/\n {6}/g, ' ').split('\n    ');
  const [, path = '', word = '', value] = EXPECTED.exec(line) ?? [];
  return [
    path,
    expected(word, value === undefined ? items.map(readValue) : readValue(value)),
  ] as const;
}

/** An object stands for what it expects: `{ "has": [1] }`. */
const readValue = (json: string): unknown =>
  JSON.parse(json, (_, value: unknown) => {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? Object.entries(value).map(([word, of]) => expected(word, of))[0] : value;
  });

function expected(word: string, value: unknown): unknown {
  const expectation = EXPECTATIONS[word];
  if (expectation === undefined) throw new Error(`Nothing is expected by "${word}".`);
  return expectation(value as never);
}
