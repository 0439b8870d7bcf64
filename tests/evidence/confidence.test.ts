import { describe, expect, it } from 'vitest';
import { confidenceOf, told } from '../../src/evidence/confidence.ts';
import { readCases } from './cases.ts';
import { source } from './words.ts';

const KNOWN = [
  source('article', { title: 'U.S. - China City Diplomacy' }),
  source('thesis', { title: 'Leffel 2010', read: false, directness: 'PRIMARY' }),
  source('list', { title: 'Sister Cities of Columbus' }),
  source('dispatch', { title: 'Globally, Columbus shares ties' }),
];

describe('What claims are worth', () => {
  it.each(readCases('confidence.txt', KNOWN))('%s', (_, { claims, expected }) => {
    const confidence = confidenceOf(claims);
    const { basis, because, independentSources, level, reasons } = told(confidence);

    expect({
      ...{ basis, because, level, told: `${level}, ${basis}, ${independentSources}` },
      parts: confidence.reasons.map(({ code, titles, property, remark }) =>
        [code, ...titles, property, remark].filter((part) => part !== null),
      ),
    }).toMatchObject(expected);
    expect(reasons.length).toBe(because.length);
  });
});
