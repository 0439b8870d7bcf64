import { type Stories, containing, matching } from './story.ts';

const SISTERS = 'between: ["illinois", "china"], kinds: [SISTER_CITY, SISTER_STATE]';

export const illinois: Stories = {
  'is known to most Chinese agencies: an impact without a number, by an unread work': {
    'tie(id: "illinois--china--trade-office")': {
      kind: 'TRADE_OFFICE',
      status: 'UNKNOWN',
      'Office.operator.id': 'illinois',
      'Office.host.id': 'china',
    },
    'tie(id: "illinois--china--trade-office").impacts(first: 3).edges.node': {
      indicator: ['attitude of trade agencies'],
      text: [matching(/^Most Chinese agencies.* many sister ties/)],
      '{ amount low high unit currency scale }': [[null, null, null, null, null, 'STATE']],
      'measures.id': [
        ['chinese-trade-and-investment-agencies', 'illinois', 'illinois--china--trade-office'],
      ],
      'record.confidence.level': ['SECOND_HAND'],
      'record.claims(filter: { property: "text" }, first: 3).edges.node.chain { source.id read citedAs }':
        [
          [
            [
              ['ben-leffel-us-china-city-diplomacy-sister-city', true, null],
              ['leffel-2013', false, 'Leffel 2013'],
            ],
          ],
        ],
    },
    'group(id: "chinese-trade-and-investment-agencies")': {
      definedAs: containing('trade office of Illinois'),
      size: 'most of them',
    },
  },

  'stands beside a sister state since 1982 and sister cities of Chicago and others': {
    'state(id: "illinois")': {
      'sisterStates.edges { node.id since.edtf status }': [['liaoning', '1982', 'ACTIVE']],
    },
    [`ties(filter: { ${SISTERS} }, orderBy: { field: NAME, direction: ASC })`]: {
      'edges.node.id': [
        'chicago-il--shanghai',
        'chicago-il--shenyang',
        'illinois--liaoning',
        'morton-il--tiantai-county',
        'quincy-il--jiaxing',
        'rockford-il--changzhou',
      ],
    },
    'impact(id: "illinois-china-city-ties-2017")': {
      amount: 10,
      unit: 'ties',
      'period.edtf': '2017',
    },
  },
};
