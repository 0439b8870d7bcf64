import { describe, expect, it } from 'vitest';
import { readAccept } from '../../src/server/protocol/mediaType.ts';

const PLAIN = 'application/json';
const EVENTS = 'text/event-stream';
const OWN = 'application/graphql-response+json';

describe('readAccept', () => {
  it.each([
    [undefined, PLAIN],
    ['', PLAIN],
    ['*/*', PLAIN],
    ['application/*', PLAIN],
    [PLAIN, PLAIN],
    [OWN, OWN],
    [`${OWN}, ${PLAIN}`, OWN],
    [`${PLAIN}, ${OWN}`, PLAIN],
    [`${OWN}; charset=utf-8, ${PLAIN}; q=0.9`, OWN],
    [`${PLAIN};q=0.5, ${OWN};q=0.6`, OWN],
    [`${OWN};q=0.1, */*`, PLAIN],
    [`${PLAIN};q=0, */*`, OWN],
    [`text/html, */*;q=0.1`, PLAIN],
    [`TEXT/HTML, APPLICATION/JSON`, PLAIN],
    ['text/html', undefined],
    ['text/*', undefined],
    [EVENTS, EVENTS],
    [`${EVENTS}, */*`, EVENTS],
    [`${OWN}, ${PLAIN}, ${EVENTS}`, OWN],
    [`${PLAIN};q=0`, undefined],
    [`${PLAIN};q=no`, undefined],
    [',;,=', undefined],
  ])('%s: %s', (accept, chosen) => {
    expect(readAccept(accept).mediaType).toBe(chosen);
  });
});
