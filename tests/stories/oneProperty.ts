import { type Stories, among } from './story.ts';

export const oneProperty: Stories = {
  'is told by itself: 1987 rests on a bulletin that nobody here has read': {
    'tie(id: "wilmington-nc--dandong")': { 'record.property(name: "nothing").value': null },
    'tie(id: "wilmington-nc--dandong").record.property(name: "start")': {
      name: 'start',
      value: '1987',
      values: ['1987'],
      'confidence.level': 'SECOND_HAND',
      'contested.property': null,
    },
    'tie(id: "wilmington-nc--dandong").record.property(name: "parties")': {
      value: null,
      values: among('dandong'),
    },
    'city(id: "wilmington-nc").partners(filter: { kinds: [SISTER_CITY], between: ["dandong"] })': {
      'edges { since.text confidence.level }': [['1987', 'SECOND_HAND']],
    },
  },

  'is not disputed because another one is': {
    'tie(id: "ohio--hubei")': { 'record.confidence.level': 'DISPUTED' },
    'tie(id: "ohio--hubei").record.property(name: "start")': {
      'confidence.level': 'DISPUTED',
      'contested.subject.id': 'ohio--hubei',
      'contested.decided': true,
      'contested.preferred.text': '31 October 1979',
      'contested.values.text': ['31 October 1979', '7 October 1985'],
    },
    'tie(id: "ohio--hubei").record.property(name: "kind")': {
      value: 'SISTER_STATE',
      'confidence.level': 'CONFIRMED',
      'contested.property': null,
    },
  },

  'tells a status as the tie has it: by a stated end, whatever came before': {
    'tie(id: "durham-nc--kunshan--friendship")': { status: 'ENDED' },
    'tie(id: "durham-nc--kunshan--friendship").record.property(name: "status")': {
      value: 'ENDED',
      'contested.property': null,
      'claims { property value }': [['end', '2024-11-14']],
    },
    'tie(id: "shimane-prefecture--north-gyeongsang").record.property(name: "status")': {
      value: 'ENDED',
    },
  },
};
