import type { Stories } from './story.ts';

export const columbusAndHefei: Stories = {
  'are sister cities since 1988, and active by what two sources say': {
    'tie(id: "columbus-oh--hefei")': {
      name: 'Columbus (Ohio) and Hefei, sister cities',
      kind: 'SISTER_CITY',
      'start.edtf': '1988',
      status: 'ACTIVE',
      'parties { actor.id role namedAs }': [
        ['columbus-oh', 'PARTNER', null],
        ['hefei', 'PARTNER', null],
      ],
      'record.confidence.level': 'CONFIRMED',
      'record.contested.property': [],
      'record.sources.id': [
        'columbus-school-chinese-cultural-exchange-hefei',
        'scoop-ecopartnerships-2012',
        'columbus-dispatch-globally-columbus-shares-ties',
        'ben-leffel-us-china-city-diplomacy-sister-city',
      ],
    },
  },

  'began with a delegation about a panda, dated no more exactly than its source': {
    'event(id: "1988-american-panda-delegation-to-china")': {
      kind: 'DELEGATION',
      'when.edtf': '[..1988]',
      'when.text': 'by 1988',
      'when.earliest': null,
      'concerns.id': ['columbus-oh--hefei'],
      'participants(first: 5).edges { role node.id node.kind }': [
        ['DELEGATE', 'american-panda-delegation', 'GROUP'],
      ],
    },
  },

  'gained 1.2 million dollars, which is only known by an article that cites an unread thesis': {
    'impact(id: "columbus-oh--hefei--economic-gain-2009")': {
      indicator: 'economic gain',
      amount: 1_200_000,
      low: null,
      high: null,
      currency: 'USD',
      unit: null,
      direction: 'INCREASE',
      'period.edtf': '2009',
      'measures.id': ['columbus-oh--hefei'],
      'record.confidence.level': 'SECOND_HAND',
      'record.confidence.because': [
        '"U.S. - China City Diplomacy: Sister City Contributions to Peace, Commerce, and Governance" takes it from "Sino-U.S. Sister City Relations: Subnational Networks and Paradiplomacy", which we have not read.',
      ],
      'record.contested.property': [],
      'record.sources { id read }': [['ben-leffel-us-china-city-diplomacy-sister-city', true]],
    },
    'impact(id: "columbus-oh--hefei--economic-gain-2009").record.claims(filter: { property: "amount" }, first: 10)':
      {
        totalCount: 1,
        'edges.node { source.id takenFrom.id takenFrom.read }': [
          [
            'ben-leffel-us-china-city-diplomacy-sister-city',
            'leffel-2010-sino-us-sister-city-relations',
            false,
          ],
        ],
        'edges.node.chain { source.id read citedAs candidates.id }': [
          [
            ['ben-leffel-us-china-city-diplomacy-sister-city', true, null, []],
            ['leffel-2010-sino-us-sister-city-relations', false, 'Leffel 2010', []],
          ],
        ],
      },
  },

  'have no other impact with a number, so that none can be taken for a second word on it': {
    'impacts(filter: { measures: "columbus-oh--hefei" }, first: 10)': {
      'edges.node.id': ['columbus-oh--hefei--economic-gain-2009'],
    },
    'source(id: "leffel-2010-sino-us-sister-city-relations")': {
      kind: 'THESIS',
      read: false,
      url: null,
      'citedBy.id': [
        'chinausfriendship-leffel-2010',
        'ben-leffel-us-china-city-diplomacy-sister-city',
      ],
      'claims.totalCount': 0,
    },
  },
};
