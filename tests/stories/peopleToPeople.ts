import { type Stories, among, containing, only } from './story.ts';

export const peopleToPeople: Stories = {
  'Richard V. Knight lectured in Venice in 1993, to groups that nobody names': {
    'event(id: "1993-knight-venice-lecture")': {
      kind: 'LECTURE',
      'when.edtf': '1993',
      'when.precision': 'YEAR',
      'place.id': 'venice',
      'place.City.country.id': 'italy',
      'concerns.id': [],
      'participants.edges { role node.id node.Group.definedAs node.Group.size }': [
        ['SPEAKER', 'richard-v-knight', null, null],
        ['AUDIENCE', 'scholars-at-venice-lecture-1993', containing('scholars'), null],
        [
          'AUDIENCE',
          'city-officials-at-venice-lecture-1993',
          containing('officials of cities'),
          null,
        ],
      ],
      'record.confidence.level': 'STATED',
      'record.sources.id': ['ben-leffel-us-china-city-diplomacy-sister-city'],
    },
    'impact(id: "sister-cities-international--passing-on-of-knowledge")': {
      'period.edtf': '1993',
      'measures.id': ['sister-cities-international'],
      amount: null,
    },
  },

  'he was the mentor of Ben Leffel, at no date and of no university that a source gives': {
    'person(id: "richard-v-knight")': {
      name: 'Richard V. Knight',
      'born.edtf': null,
      'died.edtf': '[..2026-11-25]',
      'affiliations.totalCount': 0,
      'partners.edges { role node.id node.name tie.kind tie.start.edtf tie.end.edtf }': [
        ['MENTEE', 'ben-leffel', 'Ben Leffel', 'MENTORSHIP', null, null],
      ],
    },
  },

  "Eisenhower's programme of 1956 stands behind Sister Cities International": {
    'policy(id: "people-to-people-programme-1956")': {
      kind: 'PROGRAMME',
      'issuer.id': 'dwight-d-eisenhower',
      'when.edtf': '1956-09',
      'record.confidence.level': 'CONFIRMED',
      'record.contested.property': [],
    },
    'person(id: "dwight-d-eisenhower")': {
      'affiliations.edges { position node.id }': among(
        ['President', 'united-states'],
        ['Founder of the people-to-people programme behind it', 'sister-cities-international'],
      ),
      'policies.edges.node.id': ['people-to-people-programme-1956'],
      'events.edges { role node.id node.when.edtf }': [
        ['HOST', '1956-white-house-conference', '1956-09-11'],
      ],
    },
    'institution(id: "sister-cities-international")': {
      kind: 'SISTER_CITY_ASSOCIATION',
      'founded.edtf': '1956-09',
    },
    'impact(id: "us-china-sister-ties--peace")': {
      amount: null,
      text: containing('Eisenhower'),
      'record.confidence.level': 'STATED',
      'record.sources.id': ['ben-leffel-us-china-city-diplomacy-sister-city'],
    },
  },

  'the Bulletin of Municipal Foreign Policy is a source by citation, and says what the article has from it':
    {
      'source(id: "bulletin-of-municipal-foreign-policy")': {
        kind: 'PERIODICAL',
        read: false,
        'published.edtf': null,
        'authors.id': [],
        'citedBy.id': ['ben-leffel-us-china-city-diplomacy-sister-city'],
        'claims.totalCount': 0,
      },
      'source(id: "bulletin-of-municipal-foreign-policy").relayedClaims(first: 100)': {
        totalCount: 30,
        'edges.node.source.id': only('ben-leffel-us-china-city-diplomacy-sister-city'),
        'edges.node.subject.id': among(
          'dandong',
          'dandong--wilmington-nc--trade-office',
          'wilmington-nc',
          'wilmington-nc--dandong',
          'wilmington-nc--dandong--chance-in-commerce',
          'wilmington-nc--dandong--sister-port',
          'wilmington-nc--dandong--sister-port-agreement',
        ),
      },
    },

  'what the article says of trade just after the war is kept, and disputed': {
    'impact(id: "us-china-sister-ties--oldest-trade")': {
      'period.edtf': '1945~',
      'record.confidence.level': 'DISPUTED',
      'record.contested { property values.text }': [['period', ['about 1945', 'not about 1945']]],
    },
    'ties(filter: { between: ["united-states", "china"], kinds: [SISTER_CITY, SISTER_STATE], startedTo: "1978", certainty: CERTAINLY })':
      { totalCount: 0 },
  },
};
