import { type Stories, among, matching } from './story.ts';

export const twoWilmingtons: Stories = {
  'are sister cities since 1987, a year that an article has from a bulletin nobody here has read': {
    'tie(id: "wilmington-nc--dandong")': {
      kind: 'SISTER_CITY',
      'start.edtf': '1987',
      'parties.actor.id': ['wilmington-nc', 'dandong'],
      'record.confidence.level': 'STATED',
      'record.contested.property': [],
    },
    'tie(id: "wilmington-nc--dandong").record.claims(filter: { property: "start" })': {
      'edges.node.value': ['1987'],
      'edges.node.chain { source.id read }': [
        [
          ['ben-leffel-us-china-city-diplomacy-sister-city', true],
          ['bulletin-of-municipal-foreign-policy', false],
        ],
      ],
    },
  },

  'made an agreement of sister ports between the two cities, and Dandong opened an office in Wilmington':
    {
      'tie(id: "wilmington-nc--dandong--sister-port")': {
        kind: 'SISTER_PORT',
        'start.edtf': null,
        'agreements.id': ['wilmington-nc--dandong--sister-port-agreement'],
        'record.confidence.level': 'SECOND_HAND',
      },
      'agreement(id: "wilmington-nc--dandong--sister-port-agreement")': {
        kind: 'PORT_AGREEMENT',
        'signedOn.edtf': null,
        'parties.actor { id kind }': [
          ['wilmington-nc', 'CITY'],
          ['dandong', 'CITY'],
        ],
        'establishes.id': ['wilmington-nc--dandong--sister-port'],
      },
      'tie(id: "dandong--wilmington-nc--trade-office")': {
        kind: 'TRADE_OFFICE',
        'start.edtf': null,
        status: 'UNKNOWN',
        'Office.operator.id': 'dandong',
        'Office.host.id': 'wilmington-nc',
        'Office.address': null,
        'record.confidence.level': 'SECOND_HAND',
        'record.sources.id': ['ben-leffel-us-china-city-diplomacy-sister-city'],
      },
      'impact(id: "wilmington-nc--dandong--chance-in-commerce")': {
        amount: null,
        scale: 'COMMUNITY',
        'measures.id': ['wilmington-nc', 'wilmington-nc--dandong'],
        'record.confidence.level': 'SECOND_HAND',
      },
    },

  'are not Wilmington, Delaware, and the judgement that they are two is on record on both sides': {
    'lookup(identifier: { scheme: WIKIDATA, value: "Q659400" })': {
      '{ id name City.state.id }': [['wilmington-nc', 'Wilmington', 'north-carolina']],
      'distinctFrom { actor.id because source.id }': [
        [['wilmington-de', matching(/North Carolina.*Delaware/), 'starnews-sister-cities-2013']],
      ],
    },
    'lookup(identifier: { scheme: WIKIDATA, value: "Q659400" }).City.sisterCities(filter: { between: ["china"] })':
      {
        'edges { node.id since.edtf tie.id }': [
          [
            ['dandong', '1987', 'wilmington-nc--dandong'],
            ['dandong', null, 'wilmington-nc--dandong--sister-port'],
          ],
        ],
      },
    'lookup(identifier: { scheme: WIKIDATA, value: "Q174224" })': {
      '{ id name City.state.id }': [['wilmington-de', 'Wilmington', 'delaware']],
      'distinctFrom { actor.id because source.id }': [
        [['wilmington-nc', matching(/North Carolina.*Delaware/), 'starnews-sister-cities-2013']],
      ],
    },
    'lookup(identifier: { scheme: WIKIDATA, value: "Q174224" }).City.sisterCities(filter: { between: ["china"] })':
      { 'edges { node.id since.edtf tie.id }': [[['ningbo', '1988-05', 'wilmington-de--ningbo']]] },
    'ties(filter: { between: ["delaware", "dandong"] })': { totalCount: 0 },
    'ties(filter: { between: ["wilmington-nc", "ningbo"] })': { totalCount: 0 },
  },

  'stand apart among those of one name: both Wilmingtons, three Columbuses, two Taizhous': {
    'search(text: "Wilmington", types: [CITY])': {
      'edges.node.id': among('wilmington-nc', 'wilmington-de'),
    },
    'search(text: "Columbus", types: [CITY])': {
      'edges.node.id': among('columbus-oh', 'columbus-in', 'columbus-ga'),
    },
    'search(text: "Taizhou", types: [CITY])': {
      'edges.node.id': among('taizhou-jiangsu', 'taizhou-zhejiang'),
    },
    'policy(id: "wilmington-nc-sister-city-guidelines-1986")': {
      kind: 'GUIDELINE',
      'issuer.id': 'wilmington-nc',
      'when.edtf': '1986',
    },
  },
};
