import { describe, expect, it } from 'vitest';
import { standingOf } from '../../../src/evidence/support/standing.ts';

const LISTED = {
  status: 'UNKNOWN',
  isListed: true,
  isLacking: false,
  isCalledOff: false,
  statusAsOf: '',
  lastListed: '2026-02-28',
  newest: '2026-02-01',
};

const UNLISTED = { isListed: false, lastListed: '' };

describe('The standing of a tie', () => {
  it.each([
    ['LISTED', 'on a current list', {}],
    ['LISTED', 'on a list of five years ago', { lastListed: '2021-02-01' }],
    ['LAST_LISTED', 'on an older list', { lastListed: '2021-01-31' }],
    ['LAST_LISTED', 'on a list without a day', { lastListed: '' }],
    ['NOT_LISTED', 'on no list', { isListed: false, lastListed: '' }],
    ['NOT_ON_LATER_LISTS', 'on no later list', { isLacking: true, lastListed: '2016-09-12' }],
    ['LISTED_DESPITE_CALL', 'whose end was called for', { isCalledOff: true }],
    [
      'LAST_LISTED',
      'on an older list before a call',
      { isCalledOff: true, lastListed: '2021-01-31' },
    ],
    [
      'LAST_REPORTED',
      'active long ago',
      { ...UNLISTED, status: 'ACTIVE', statusAsOf: '2021-01-31' },
    ],
    ['NOT_LISTED', 'active lately', { ...UNLISTED, status: 'ACTIVE', statusAsOf: '2021-02-01' }],
    ['NOT_LISTED', 'active without a day', { ...UNLISTED, status: 'ACTIVE' }],
    ['LISTED', 'active long ago, and on a list', { status: 'ACTIVE', statusAsOf: '2009-12-31' }],
    [
      'NOT_ON_LATER_LISTS',
      'active by a source, but on no later list',
      { status: 'ACTIVE', isLacking: true },
    ],
  ])('is %s for a tie %s', (standing, _, said) => {
    expect(standingOf({ ...LISTED, ...said })).toBe(standing);
  });

  it.each(['PROPOSED', 'SUSPENDED', 'ENDED'])(
    'is %s where a source says so, whatever later lists have',
    (status) => {
      expect(standingOf({ ...LISTED, status })).toBe(status);
      expect(standingOf({ ...LISTED, status, isLacking: true })).toBe(status);
    },
  );
});
