import { type Stories, among, matching } from './story.ts';

/** The article that the record began from, sentence by sentence. */
export const theArticle: Stories = {
  'Wilmington, its state’s chief deep-water port, and the port city Dandong became sister cities in 1987':
    {
      'city(id: "wilmington-nc")': {
        port: 'DEEP_WATER_PORT',
        'state.id': 'north-carolina',
      },
      'city(id: "wilmington-nc").record.claims(filter: { property: "port" })': {
        'edges.node { source.id takenFrom.id }': [
          [
            'ben-leffel-us-china-city-diplomacy-sister-city',
            'bulletin-of-municipal-foreign-policy',
          ],
        ],
      },
      'city(id: "dandong")': { port: 'PORT' },
      'cities(filter: { isPort: true, namePrefix: "Wilmington" })': {
        'edges.node.id': among('wilmington-de', 'wilmington-nc'),
      },
      'cities(filter: { isPort: true, namePrefix: "Dandong" })': { 'edges.node.id': ['dandong'] },
      'cities(filter: { isPort: false, namePrefix: "Columbus" })': {
        'edges.node.id': among('columbus-ga', 'columbus-in', 'columbus-oh'),
      },
      'tie(id: "wilmington-nc--dandong")': { 'start.edtf': '1987' },
    },

  'the tie led to a Dandong trade office in Wilmington and to a sister-port agreement between the two cities':
    {
      'tie(id: "wilmington-nc--dandong")': {
        'ledTo { id kind }': [
          ['dandong--wilmington-nc--trade-office', 'TRADE_OFFICE'],
          ['wilmington-nc--dandong--sister-port-agreement', 'PORT_AGREEMENT'],
          ['wilmington-nc--dandong--sister-port', 'SISTER_PORT'],
        ],
      },
      'tie(id: "dandong--wilmington-nc--trade-office")': {
        'followedFrom.id': ['wilmington-nc--dandong'],
      },
      'tie(id: "dandong--wilmington-nc--trade-office").record.claims(filter: { property: "followedFrom" })':
        {
          'edges.node { value source.id takenFrom.id }': [
            [
              'wilmington-nc--dandong',
              'ben-leffel-us-china-city-diplomacy-sister-city',
              'bulletin-of-municipal-foreign-policy',
            ],
          ],
        },
      'tie(id: "wilmington-nc--dandong--sister-port-agreement")': {
        'parties.actor.id': ['wilmington-nc', 'dandong'],
        'followedFrom.id': ['wilmington-nc--dandong'],
      },
    },

  'trade between a Chinese city and a foreign one rises as soon as they are tied, in whatever country':
    {
      'impact(id: "chinese-sister-ties--trade-at-once")': {
        indicator: 'trade between the cities',
        direction: 'INCREASE',
        'measures.id': ['china'],
        'record.claims(filter: { property: "text" }).edges.node.takenFrom { id mayBe.id }': [
          ['uk-china-sister-study-2016', among('docslib-city-diplomacy-twinning-lessons-uk-china')],
        ],
      },
    },

  'Richard V. Knight, a late economist, lectured on the exchanges of Sister Cities International': {
    'person(id: "richard-v-knight")': {
      occupation: 'economist',
      'died.edtf': '[..2026-11-25]',
      'died.earliest': null,
      'died.latest': '2026-11-25',
    },
    'event(id: "1993-knight-venice-lecture")': {
      'about.id': [
        'sister-cities-international',
        'sister-cities-international--passing-on-of-knowledge',
      ],
    },
  },

  'the disengagement of the federal government leaves a gap that sister ties can help to fill': {
    'impact(id: "california-china--gap-of-federal-disengagement")': {
      'policies { id when.edtf issuer.id }': [
        ['us-federal-disengagement-from-climate', null, 'united-states'],
      ],
    },
    'policy(id: "us-federal-disengagement-from-climate")': {
      'impacts.id': ['california-china--gap-of-federal-disengagement'],
    },
  },

  'people met for a thesis told how their views, careers and lives changed: groups are found, and lead to what they felt':
    {
      'groups(filter: { namePrefix: "People met" })': {
        totalCount: 1,
        'edges.node { id impacts.edges.node.indicator }': [
          [
            'people-met-for-leffel-thesis',
            [
              'careers',
              'keeping of peace',
              'lifelong relations',
              'partnerships of institutions',
              'view of China',
            ],
          ],
        ],
      },
      'groups(filter: { tookPartIn: "1993-knight-venice-lecture" })': {
        'edges.node.id': [
          'city-officials-at-venice-lecture-1993',
          'scholars-at-venice-lecture-1993',
        ],
      },
    },

  'names follow the primary source, and a city’s own page decides what its tie is': {
    'person(id: "leroy-allaya")': {
      name: 'Leroy Allala',
      'names { text kind }': [
        ['Leroy Allala', 'COMMON'],
        ['LeRoy Allaya', 'ALIAS'],
      ],
    },
    'tie(id: "rockville-md--jiaxing")': {
      kind: 'FRIENDSHIP',
      'start.edtf': '2009',
      'record.contested.property': among('kind'),
    },
    'city(id: "pudong-district")': {
      'point.latitude': 31.23995,
      'point.longitude': 121.50094,
    },
  },
};

export const newLists: Stories = {
  'offices, partnerships and claims are paged, filtered and ordered': {
    'offices(filter: { kinds: [TRADE_OFFICE] }, first: 100)': {
      totalCount: 9,
      'edges.node.kind': Array(9).fill('TRADE_OFFICE'),
    },
    'partnerships(filter: { between: ["ohio"] }, first: 1, orderBy: { field: NAME, direction: ASC })':
      {
        totalCount: 12,
        'edges.node.name': [matching(/^Center for Automotive Research, .*, cooperation$/)],
      },
    'claims(filter: { source: "ben-leffel-us-china-city-diplomacy-sister-city", property: "port" })':
      {
        totalCount: 2,
        'edges.node { value subject.id }': [
          ['DEEP_WATER_PORT', 'wilmington-nc'],
          ['PORT', 'dandong'],
        ],
      },
  },
};
