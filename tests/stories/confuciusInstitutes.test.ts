import { describe, expect, it } from 'vitest';
import { askShipped } from '../support/shipped.ts';

describe('Confucius Institutes in the United States', () => {
  const ask = askShipped();

  it('A decision to close one is on record, and is not taken for its end', async () => {
    const answer = await ask(`{
      tie(id: "tufts-university--beijing-normal-university--confucius-institute") {
        kind start { edtf } end { edtf } status lastConfirmed { edtf }
        events { edges { node { kind when { edtf } } } }
      }
    }`);

    expect(answer).toEqual({
      tie: {
        kind: 'CONFUCIUS_INSTITUTE',
        start: { edtf: '2014-06-06' },
        end: null,
        status: 'UNKNOWN',
        lastConfirmed: null,
        events: { edges: [{ node: { kind: 'DECISION', when: { edtf: '2021' } } }] },
      },
    });
  });

  it('102 decisions to close are on record, six of them of 2017 or before', async () => {
    const answer = await ask(`{
      all: events(filter: { kinds: [DECISION] }) { totalCount }
      early: events(filter: { kinds: [DECISION], to: "2017" }) { totalCount }
    }`);

    expect(answer).toEqual({ all: { totalCount: 102 }, early: { totalCount: 6 } });
  });

  it('The list of open ones last confirms Stanford’s in February 2022, and suspends that in St. Cloud', async () => {
    const answer = await ask(`{
      stanford: tie(id: "stanford-university--peking-university--confucius-institute") {
        status lastConfirmed { edtf } end { edtf }
      }
      cloud: tie(id: "st-cloud-state-university--education-department-of-jilin-province--confucius-institute") {
        status
      }
      moved: tie(id: "san-diego-global-knowledge-university--xiamen-university--confucius-institute") {
        followedFrom { id }
      }
    }`);

    expect(answer).toEqual({
      stanford: { status: 'ACTIVE', lastConfirmed: { edtf: '2022-02' }, end: null },
      cloud: { status: 'SUSPENDED' },
      moved: {
        followedFrom: [
          { id: 'san-diego-state-university--xiamen-university--confucius-institute' },
        ],
      },
    });
  });
});
