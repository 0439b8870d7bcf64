import { describe, expect, it } from 'vitest';
import type { ComputedField } from '../../src/compose/model/computed.ts';
import {
  type ArgumentsOf,
  computed,
  input,
  question,
  stored,
} from '../../src/resolvers/coordinates.ts';
import { ENGLISH } from '../../src/words/words.ts';

/** This tests the compiler: `npm run check` fails if one of these mistakes compiles. */
describe('a field that TypeScript serves', () => {
  it('has its arguments, its result and its enum values from the schema', () => {
    const right: readonly ComputedField[] = [
      computed<'Identifier.url', { readonly value: string }>({ resolve: ({ value }) => value }),
      computed<'Actor.name', string, 'in'>({ resolve: (text, { in: [first] }) => first ?? text }),
      question<'Query.limits'>((_args, { limits }) => limits),
      // @ts-expect-error A name is a text.
      computed<'Actor.name', string>({ resolve: () => 3 }),
      // @ts-expect-error The field has no such argument.
      computed<'Actor.name', string>({ resolve: (text, { language }) => `${text} ${language}` }),
      // @ts-expect-error The argument may be null unless the field is computed only where it is given.
      computed<'Actor.name', string>({ resolve: (text, { in: [first] }) => `${first}${text}` }),
      // @ts-expect-error There is no such level of confidence.
      computed<'Record.confidence', never>({ resolve: () => ({ level: 'SURE', because: [] }) }),
      // @ts-expect-error A subscription's event is told by another context.
      question<'Subscription.changes'>((_args, { limits }) => String(limits) as never),
      // @ts-expect-error There is no such field.
      computed<'Actor.nickname', string>({ resolve: String }),
    ];
    expect(right.map(({ ask, resolve }) => typeof (ask ?? resolve))).toEqual(
      right.map(() => 'function'),
    );
  });

  it('may be given null for an argument that has a default', () => {
    const args: ArgumentsOf<'Query.paths'>[] = [
      { from: 'columbus-oh', to: 'hefei', first: null },
      // @ts-expect-error Both ends are needed.
      { from: 'columbus-oh' },
      // @ts-expect-error Certainty is an enum.
      { from: 'columbus-oh', to: 'hefei', filter: { certainty: 'PERHAPS' } },
    ];
    expect(args).toHaveLength(3);
  });
});

describe('an input that TypeScript prepares', () => {
  it('has its value from the schema', () => {
    const inputs = [
      input<'Filter.between'>((ids) => ids.length),
      input<'Query.nodes(ids:)'>((ids) => ids.length),
      input<'PartialDate'>((date) => date.length),
      // @ts-expect-error Levels are texts.
      input<'Filter.minConfidence'>((level: number) => level),
      // @ts-expect-error No filter has such a field.
      input<'Filter.mood'>(String),
      // @ts-expect-error The field has no such argument.
      input<'Query.nodes(names:)'>(String),
    ];
    expect(inputs.map(({ toParameter }) => toParameter(['a', 'b'] as never)).slice(0, 3)).toEqual([
      ...[2, 2, 2],
    ]);
  });
});

describe('a value that a property holds', () => {
  it('has the form of its type', () => {
    const { fromStored } = stored<'Point', number>((at) => ({ latitude: at, longitude: at }));
    // @ts-expect-error A point has a longitude.
    stored<'Point', number>((latitude) => ({ latitude }));
    expect(fromStored(1 as never, ENGLISH)).toEqual({ latitude: 1, longitude: 1 });
  });
});
