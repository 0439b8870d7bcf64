import { type Stories, among, containing } from './story.ts';

export const fates: Stories = {
  'Kunshan and Durham became friends in 2014 and sisters in 2024, by two agreements': {
    'tie(id: "durham-nc--kunshan--friendship")': {
      kind: 'FRIENDSHIP',
      'start.edtf': '2014-11-14',
      'end.edtf': '2024-11-14',
      'agreements { id signedOn.edtf }': [['durham-nc--kunshan--friendship-2014', '2014-11-14']],
      'parties.actor.id': ['durham-nc', 'kunshan'],
    },
    'tie(id: "durham-nc--kunshan")': {
      kind: 'SISTER_CITY',
      'start.edtf': '2024-11-14',
      status: 'ACTIVE',
      'agreements.signedOn.edtf': ['2024-11-14'],
      'agreements.signatories { signedAs person.id }': [
        among(['Mayor of Durham', 'leonardo-williams'], ['Mayor of Kunshan', 'chen-liyan']),
      ],
    },
    'event(id: "2024-durham-kunshan-upgrade")': {
      kind: 'UPGRADE',
      'when.edtf': '2024-11-14',
      'concerns.id': ['durham-nc--kunshan--friendship', 'durham-nc--kunshan'],
    },
  },

  "Indiana's law of 2024 saw one tie ended and two kept, and of the others no source says": {
    'policy(id: "indiana-hea-1120-2024")': {
      kind: 'LAW',
      'issuer.id': 'indiana',
      'when.edtf': '2024-07-01',
    },
    'policy(id: "indiana-hea-1120-2024").effects(first: 100).edges.node': {
      '{ effect tie.id tie.status tie.end.edtf tie.lastConfirmed.edtf }': [
        ['ENDED', 'carmel-in--xiangyang', 'ENDED', '[..2024]', null],
        ['UNKNOWN', 'columbus-in--huzhou', 'UNKNOWN', null, null],
        ['UNKNOWN', 'columbus-in--nanning', 'UNKNOWN', null, null],
        ['UNKNOWN', 'columbus-in--ningde', 'UNKNOWN', null, null],
        ['UNKNOWN', 'columbus-in--qiaokou-district', 'UNKNOWN', null, null],
        ['UNKNOWN', 'columbus-in--qingzhou', 'UNKNOWN', null, null],
        ['UNKNOWN', 'columbus-in--wuhan-economic-development-zone', 'UNKNOWN', null, null],
        ['UNKNOWN', 'columbus-in--wuxi', 'UNKNOWN', null, null],
        ['KEPT', 'columbus-in--xiangyang', 'ACTIVE', null, '2024'],
        ['KEPT', 'indiana--zhejiang', 'ACTIVE', null, '2025'],
        ['UNKNOWN', 'indianapolis-in--hangzhou', 'UNKNOWN', null, null],
      ],
      'record.sources.read': [[true, true], ...Array<unknown>(10).fill([true])],
    },
  },

  'Xiangfan is Xiangyang since 2010, and answers by either id and either name': {
    'city(id: "xiangfan")': {
      id: 'xiangyang',
      formerIds: ['xiangfan'],
      'names { text kind language since.edtf until.edtf }': among(
        ['Xiangyang', 'COMMON', 'en', null, null],
        ['Xiangfan', 'FORMER', 'en', '1950', '2010'],
      ),
      'state.id': 'hubei',
    },
    'node(id: "xiangfan")': { id: 'xiangyang' },
    'search(text: "Xiangfan", types: [CITY])': {
      'edges { matched node.id }': [['Xiangfan', 'xiangyang']],
    },
    'ties(filter: { between: ["carmel-in", "xiangyang"] })': {
      'edges.node.id': ['carmel-in--xiangyang--sister-city-2023', 'carmel-in--xiangyang'],
    },
    'tie(id: "raleigh-nc--xiangyang")': {
      status: 'PROPOSED',
      'start.edtf': null,
      'parties { actor.id namedAs }': [
        ['raleigh-nc', null],
        ['xiangyang', 'Xiangfan'],
      ],
    },
  },

  "the State Department's unit for it all lasted from 2022 to January 2025": {
    'institution(id: "us-department-of-state-subnational-diplomacy-unit")': {
      'parent.id': 'us-department-of-state',
      'founded.edtf': '2022-10',
      'closed.edtf': '2025-01',
    },
  },

  'a tie that one side ended and the other cancelled keeps the day of each': {
    'tie(id: "beijing--prague")': {
      'start.edtf': '2016',
      'end.edtf': '2019-10-07',
      status: 'ENDED',
      'policies { effect policy.issuer.id policy.when.edtf }': [
        ['ENDED', 'prague', '2019-10-07'],
        ['ENDED', 'beijing', '2019-10-09'],
      ],
      'events.edges.node { kind when.edtf }': among(
        ['TERMINATION', '2019-10-09'],
        ['TERMINATION', '2019-10-07'],
      ),
      'record.contested { property because values.text }': [
        [
          'end',
          containing('a curator put it first'),
          ['7 October 2019', '9 October 2019', '10 October 2019'],
        ],
      ],
    },
  },
};
