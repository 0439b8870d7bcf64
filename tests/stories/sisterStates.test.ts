import { describe, expect, it } from 'vitest';
import { askShipped } from '../support/shipped.ts';

describe('Sister states', () => {
  const ask = askShipped();

  it('Alberta says of its tie with Guangdong that it has expired, and other pages of 2017 that it was made', async () => {
    const answer = await ask(`{
      tie(id: "guangdong--alberta") {
        kind status start { edtf } end { edtf } statusClaim { source { id } }
      }
    }`);

    expect(answer).toEqual({
      tie: {
        kind: 'SISTER_STATE',
        status: 'ENDED',
        start: { edtf: '2017-04-24~' },
        end: null,
        statusClaim: { source: { id: 'alberta-international-partnerships' } },
      },
    });
  });

  it('Ohio and Hubei: their tie of 1979 gained a day, and the page that says 1985 is still heard', async () => {
    const answer = await ask(`{
      tie(id: "ohio--hubei") {
        start { edtf }
        record { contested { property values { text } } }
      }
    }`);

    expect(answer).toMatchObject({
      tie: {
        start: { edtf: '1979-10-31' },
        record: {
          contested: [
            {
              property: 'start',
              values: [{ text: '31 October 1979' }, { text: '7 October 1985' }],
            },
          ],
        },
      },
    });
  });

  it('Three pairs of a state and a Chinese province or municipality are new', async () => {
    const answer = await ask(`{
      gansu: tie(id: "oklahoma--gansu") { kind start { edtf } lastConfirmed { edtf } }
      henan: tie(id: "kansas--henan") { kind start { edtf } }
      tianjin: tie(id: "hawaii--tianjin") { kind start { edtf } lastConfirmed { edtf } }
    }`);

    expect(answer).toEqual({
      gansu: { kind: 'SISTER_STATE', start: { edtf: '1985' }, lastConfirmed: { edtf: '2015' } },
      henan: { kind: 'SISTER_STATE', start: { edtf: '[..1985]' } },
      tianjin: { kind: 'SISTER_STATE', start: { edtf: '2002' }, lastConfirmed: { edtf: '2009' } },
    });
  });
});
