import type { Stories } from './story.ts';

export const sisterStates: Stories = {
  'Alberta says of its tie with Guangdong that it has expired, and other pages of 2017 that it was made':
    {
      'tie(id: "guangdong--alberta")': {
        kind: 'SISTER_STATE',
        status: 'ENDED',
        'start.edtf': '2017-04-24~',
        'end.edtf': null,
        'statusClaim.source.id': 'alberta-international-partnerships',
      },
    },

  'Ohio and Hubei: their tie of 1979 gained a day, and the page that says 1985 is still heard': {
    'tie(id: "ohio--hubei")': {
      'start.edtf': '1979-10-31',
      'record.contested { property values.text }': [
        ['start', ['31 October 1979', '7 October 1985']],
      ],
    },
  },

  'Three pairs of a state and a Chinese province or municipality are new': {
    'tie(id: "oklahoma--gansu")': {
      kind: 'SISTER_STATE',
      'start.edtf': '1985',
      'lastConfirmed.edtf': '2015',
    },
    'tie(id: "kansas--henan")': {
      kind: 'SISTER_STATE',
      'start.edtf': '[..1985]',
    },
    'tie(id: "hawaii--tianjin")': {
      kind: 'SISTER_STATE',
      'start.edtf': '2002',
      'lastConfirmed.edtf': '2009',
    },
  },
};
