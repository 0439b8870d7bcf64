import { describe, expect, it } from 'vitest';
import { askShipped } from '../support/shipped.ts';

describe('The evidence for one property', () => {
  const ask = askShipped();

  it('is told by itself: 1987 rests on a bulletin that nobody here has read', async () => {
    const answer = await ask(`{
      tie(id: "wilmington-nc--dandong") {
        record {
          confidence { level }
          start: property(name: "start") {
            name value values confidence { level because } contested { property }
            claims { value source { id } takenFrom { id read } }
          }
          parties: property(name: "parties") { value values confidence { level } }
          none: property(name: "nothing") { value }
        }
      }
      city(id: "wilmington-nc") {
        partners(filter: { kinds: [SISTER_CITY], between: ["dandong"] }) {
          edges { since { text } confidence { level because } }
        }
      }
    }`);

    expect(answer).toMatchObject({
      tie: {
        record: {
          start: {
            name: 'start',
            value: '1987',
            values: ['1987'],
            confidence: { level: 'SECOND_HAND' },
            contested: null,
          },
          parties: { value: null, values: expect.arrayContaining(['dandong']) as unknown },
          none: null,
        },
      },
      city: {
        partners: { edges: [{ since: { text: '1987' }, confidence: { level: 'SECOND_HAND' } }] },
      },
    });
  });

  it('is not disputed because another one is', async () => {
    const answer = await ask(`{
      tie(id: "ohio--hubei") {
        record {
          confidence { level }
          start: property(name: "start") {
            confidence { level }
            contested { subject { id } decided preferred { text } values { text } }
          }
          kind: property(name: "kind") { value confidence { level } contested { property } }
        }
      }
    }`);

    expect(answer).toEqual({
      tie: {
        record: {
          confidence: { level: 'DISPUTED' },
          start: {
            confidence: { level: 'DISPUTED' },
            contested: {
              subject: { id: 'ohio--hubei' },
              decided: true,
              preferred: { text: '31 October 1979' },
              values: [{ text: '31 October 1979' }, { text: '7 October 1985' }],
            },
          },
          kind: {
            value: 'SISTER_STATE',
            confidence: { level: 'CONFIRMED' },
            contested: null,
          },
        },
      },
    });
  });
});
