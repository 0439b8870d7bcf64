import { assertScalarType, graphqlSync, parseValue } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../src/schema.ts';

const schema = createSchema();

describe('PartialDate', () => {
  it.each(['1988', '1988-11', '1988-11-08', '2024-02-29'])('takes %s as it is', (text) => {
    expect(read('PartialDate', text)).toBe(text);
  });

  it.each(['1988-13', '2023-02-29', '1988-11-8', '88', '1988~', '[..1987]', ''])(
    'refuses "%s"',
    (text) => {
      expect(() => read('PartialDate', text)).toThrow(
        `Expected a day, month or year such as "1988-11-08", "1988-11" or "1988" for \`PartialDate\`, but got: "${text}".`,
      );
    },
  );

  it('refuses a year that is written as a number', () => {
    expect(() => scalar('PartialDate').parseLiteral(parseValue('1988'))).toThrow('but got: 1988.');
  });

  it('names the error code to a client that sent it in a variable', () => {
    const { errors } = graphqlSync({
      schema,
      source: 'query ($on: PartialDate) { ties(filter: { activeOn: $on }) { totalCount } }',
      variableValues: { on: '2012-00' },
    });

    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT']);
  });
});

describe('Date', () => {
  it('takes a day and nothing less', () => {
    expect(read('Date', '1988-11-08')).toBe('1988-11-08');
    expect(() => read('Date', '1988-11')).toThrow(
      'Expected a day such as "1988-11-08" for `Date`, but got: "1988-11".',
    );
  });

  it('knows how long the months are', () => {
    expect(() => read('Date', '1988-11-31')).toThrow('but got: "1988-11-31".');
  });
});

describe('DateTime', () => {
  it('brings any offset to UTC, to the second', () => {
    expect(read('DateTime', '2026-11-25T08:30:00.250+08:00')).toBe('2026-11-25T00:30:00Z');
  });

  it.each(['2026-11-25', '2026-02-30T00:00:00Z', '2026-11-25T25:00:00Z', '2026-11-25T00:00:00'])(
    'refuses "%s"',
    (text) => {
      expect(() => read('DateTime', text)).toThrow(`but got: "${text}".`);
    },
  );
});

describe('LanguageTag', () => {
  it('writes a tag in its usual case', () => {
    expect(read('LanguageTag', 'ZH-hans')).toBe('zh-Hans');
    expect(read('LanguageTag', 'zh-Latn-wadegile')).toBe('zh-Latn-wadegile');
  });

  it('refuses an invalid tag', () => {
    expect(() => read('LanguageTag', 'Chinese (simplified)')).toThrow(
      'Expected a language tag such as "en" or "zh-Hans" for `LanguageTag`',
    );
  });
});

describe('URL', () => {
  it('leaves an address as its source has it', () => {
    expect(read('URL', 'https://example.org')).toBe('https://example.org');
  });

  it.each(['javascript:alert(1)', '/page', 'https://'])('refuses "%s"', (text) => {
    expect(() => read('URL', text)).toThrow(`but got: "${text}".`);
  });
});

describe('What the graph holds', () => {
  it('goes out as it is, and anything but text is a fault of ours', () => {
    expect(scalar('Date').serialize('1988-11-08')).toBe('1988-11-08');
    expect(() => scalar('Date').serialize(19881108)).toThrow('but got: 19881108.');
  });
});

function read(name: string, value: string): unknown {
  return scalar(name).parseValue(value);
}

function scalar(name: string) {
  return assertScalarType(schema.getType(name));
}
