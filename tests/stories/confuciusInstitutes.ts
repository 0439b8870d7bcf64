import type { Stories } from './story.ts';

export const confuciusInstitutes: Stories = {
  'A decision to close one is on record, and is not taken for its end': {
    'tie(id: "tufts-university--beijing-normal-university--confucius-institute")': {
      kind: 'CONFUCIUS_INSTITUTE',
      'start.edtf': '2014-06-06',
      'end.edtf': null,
      status: 'UNKNOWN',
      'lastConfirmed.edtf': null,
      'events.edges.node { kind when.edtf }': [['DECISION', '2021']],
    },
  },

  '103 decisions are on record, nearly all to close one': {
    'events(filter: { kinds: [DECISION] })': { totalCount: 103 },
    'events(filter: { kinds: [DECISION], to: "2017" })': { totalCount: 6 },
  },

  'The list of open ones last confirms Stanford’s in February 2022, and suspends that in St. Cloud':
    {
      'tie(id: "stanford-university--peking-university--confucius-institute")': {
        status: 'ACTIVE',
        'lastConfirmed.edtf': '2022-02',
        'end.edtf': null,
      },
      'tie(id: "st-cloud-state-university--education-department-of-jilin-province--confucius-institute")':
        { status: 'SUSPENDED' },
      'tie(id: "san-diego-global-knowledge-university--xiamen-university--confucius-institute")': {
        'followedFrom.id': ['san-diego-state-university--xiamen-university--confucius-institute'],
      },
    },
};
