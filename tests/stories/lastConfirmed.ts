import { type Stories, type Story, matching, without } from './story.ts';

const SISTERS = 'kinds: [SISTER_CITY, SISTER_COUNTY, SISTER_DISTRICT, FRIENDSHIP]';
const CALIFORNIA = 'between: ["california", "new-south-wales"]';
const OREGON = 'between: ["oregon", "fujian"], kinds: [SISTER_STATE]';

export const lastConfirmed: Stories = {
  'is not its end: since 2015 three sister ties ended, and one friendship became a sister tie': {
    [`ties(filter: { ${SISTERS}, endedFrom: "2015", certainty: CERTAINLY }, first: 100)`]: {
      totalCount: 4,
      'edges.node { id status end.edtf }': [
        ['beijing--prague', 'ENDED', '2019-10-07'],
        ['durham-nc--kunshan--friendship', 'ENDED', '2024-11-14'],
        ['shanghai--gothenburg', 'ENDED', '2019'],
        ['shanghai--prague', 'ENDED', '2020-01-14'],
      ],
    },
  },

  'counts ties that a source says had ended by a day, and none that was only last confirmed then': {
    'ties(filter: { endedTo: "2026" }, first: 100)': {
      'pageInfo.hasNextPage': false,
      'edges.node.end.edtf': without(matching(/\.\.\]$|\/(\.\.)?$/)),
    },
  },

  'says that a tie held then although no source says when it began': {
    [`ties(filter: { ${CALIFORNIA}, activeOn: "2002", certainty: CERTAINLY })`]: { totalCount: 1 },
    [`ties(filter: { ${CALIFORNIA}, activeOn: "2002-06", certainty: CERTAINLY })`]: {
      totalCount: 0,
    },
    [`ties(filter: { ${CALIFORNIA}, activeOn: "2003", certainty: CERTAINLY })`]: { totalCount: 0 },
    'paths(from: "california", to: "new-south-wales", maxHops: 1, filter: { activeOn: "2002", certainty: CERTAINLY })':
      { 'paths.hops': [1] },
  },

  'says that a tie held when it began, although a source that confirms it names only the year': {
    ...durhamHeld('2024-11-14', 1),
    ...durhamHeld('2024-11-13', 0),
    ...durhamHeld('2024-11-15', 0),
  },

  'leaves a tie that a source calls ended in force no longer than until that was recorded': {
    'ties(filter: { between: ["guangdong", "alberta"], activeOn: "2018" })': {
      'edges.node { id status end.edtf }': [['guangdong--alberta', 'ENDED', null]],
    },
    'ties(filter: { between: ["guangdong", "alberta"], activeOn: "2026" })': {
      'edges.node { id status end.edtf }': [['guangdong--alberta', 'ENDED', null]],
    },
    'ties(filter: { between: ["guangdong", "alberta"], activeOn: "2027" })': {
      'edges.node.id': [],
    },
  },

  'stands beside the status, each with its date and the claim that says so': {
    'tie(id: "oregon--fujian")': {
      status: 'ACTIVE',
      'statusAsOf.text': '2014',
      'statusClaim.property': 'status',
      'statusClaim.value': 'ACTIVE',
      'statusClaim.source.id': 'fujian-foreign-affairs-office-state-oregon-usa',
      'start.text': '25 September 1984',
      'end.text': null,
      'lastConfirmed.text': '2014',
      'lastConfirmed.edtf': '2014',
      'lastConfirmed.earliest': '2014-01-01',
      'lastConfirmed.latest': '2014-12-31',
    },
    'city(id: "columbus-in").sisterCities(filter: { between: ["xiangyang"] })': {
      'edges { until.text lastConfirmed.text status }': [[null, '2024', 'ACTIVE']],
    },
    'tie(id: "idaho--shanxi")': {
      status: 'UNKNOWN',
      'statusAsOf.text': null,
      'statusClaim.id': null,
      'lastConfirmed.text': null,
    },
  },

  'bounds what is certain: a tie last confirmed in 2014 was active then, and may be today': {
    [`ties(filter: { ${OREGON}, activeOn: "2014", certainty: CERTAINLY })`]: { totalCount: 1 },
    [`ties(filter: { ${OREGON}, activeOn: "2020", certainty: CERTAINLY })`]: { totalCount: 0 },
    [`ties(filter: { ${OREGON}, activeOn: "2020" })`]: {
      totalCount: 1,
    },
    [`ties(filter: { ${OREGON}, statuses: [ACTIVE] })`]: {
      totalCount: 1,
    },
    [`ties(filter: { ${OREGON}, statuses: [ACTIVE], statusConfirmedFrom: "2020" })`]: {
      totalCount: 0,
    },
  },
};

function durhamHeld(day: string, count: number): Story {
  const filter = `kinds: [SISTER_CITY], activeOn: "${day}", certainty: CERTAINLY`;
  return {
    [`ties(filter: { between: ["durham-nc", "kunshan"], ${filter} })`]: { totalCount: count },
    [`paths(from: "durham-nc", to: "kunshan", maxHops: 1, filter: { ${filter} })`]: {
      'paths.hops': Array(count).fill(1),
    },
  };
}
