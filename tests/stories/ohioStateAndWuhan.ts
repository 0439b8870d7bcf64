import { type Stories, containing } from './story.ts';

export const ohioStateAndWuhan: Stories = {
  'founded a centre in January 2011 by a memorandum of five years, of whose end no source speaks': {
    'tie(id: "ohio-state-university--wuhan-university--center-for-american-culture")': {
      kind: 'JOINT_INSTITUTE',
      'start.edtf': '2011-01-18',
      'end.edtf': null,
      status: 'UNKNOWN',
      'agreements.id': ['ohio-state-university--wuhan-university--center-2011'],
      'Partnership.under.id': 'ohio-state-university--wuhan-university',
    },
    'agreement(id: "ohio-state-university--wuhan-university--center-2011")': {
      kind: 'MEMORANDUM',
      'signedOn.edtf': '[..2011-01-18]',
      'expiresOn.edtf': '2016-01~',
      'expiresOn.text': 'about January 2016',
      'establishes.id': ['ohio-state-university--wuhan-university--center-for-american-culture'],
      status: 'UNKNOWN',
      'record.claims(filter: { property: "expires" }).edges.node.locator': [
        containing('five years'),
      ],
    },
  },

  'renewed their cooperation of forty years in November 2021': {
    'tie(id: "ohio-state-university--wuhan-university")': {
      kind: 'EXCHANGE',
      'start.edtf': '1981~',
      'agreements.id': ['ohio-state-university--wuhan-university--renewal-2021'],
    },
    'agreement(id: "ohio-state-university--wuhan-university--renewal-2021")': {
      'signedOn.edtf': '2021-11-18',
      'renews.id': ['ohio-state-university--wuhan-university'],
    },
    'event(id: "2021-ohio-state-wuhan-renewal")': {
      kind: 'RENEWAL',
      'when.edtf': '2021-11-18',
      'participants.edges { role node.id }': [
        ['SIGNATORY', 'ohio-state-university'],
        ['SIGNATORY', 'wuhan-university'],
      ],
    },
  },

  'do not lead to Hefei: what ties the university to it goes by the Center for Automotive Research':
    {
      'institution(id: "wuhan-university")': {
        'seat.id': 'wuhan',
        'seat.City.state.id': 'hubei',
      },
      'ties(filter: { between: ["wuhan-university", "hefei"] })': { totalCount: 0 },
      'ties(filter: { between: ["hubei", "anhui"] })': { totalCount: 0 },
      'institution(id: "ohio-state-university")': {
        'ties(filter: { between: ["hefei"] }).totalCount': 0,
        'partners(filter: { between: ["china"] }).edges.node.id': [
          'wuhan-university',
          'wuhan-university',
          'wuhan-university',
          'wuhan-university',
        ],
      },
      'ties(filter: { between: ["ohio-state-university", "hefei"] })': {
        'edges.node.id': [
          'columbus-oh--hefei--ecopartnership',
          'ohio-state-university-center-for-automotive-research--hefei-university-of-technology',
        ],
      },
    },
};
