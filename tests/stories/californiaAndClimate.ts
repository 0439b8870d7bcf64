import { type Stories, among, containing } from './story.ts';

const BY_NEWSOM =
  'between: ["california", "china"], kinds: [CLIMATE_AGREEMENT], signatory: "gavin-newsom"';
const IN_OCTOBER = 'signedFrom: "2023-10", signedTo: "2023-10", certainty: CERTAINLY';

export const californiaAndClimate: Stories = {
  'agreed in September 2013 for two years, with a national commission as the other party': {
    'agreement(id: "california--national-development-and-reform-commission--low-carbon-2013")': {
      kind: 'CLIMATE_AGREEMENT',
      'signedOn.edtf': '2013-09-13',
      'expiresOn.edtf': '2015-09~',
      'expiresOn.earliest': '2015-09-01',
      'expiresOn.latest': '2015-09-30',
      'parties.actor { id kind Institution.seat.id }': [
        ['california', 'STATE', null],
        ['national-development-and-reform-commission', 'GOVERNMENT_BODY', 'china'],
      ],
      'signatories { signedAs person.id }': [
        ['Governor of California', 'jerry-brown'],
        ['Vice Chairman of the National Development and Reform Commission', 'xie-zhenhua'],
      ],
      textUrl: 'https://china.usc.edu/node/20290',
      'record.confidence.level': 'CONFIRMED',
      'record.contested.property': [],
      'record.sources.id': [
        'china-usc-california-ndrc',
        'state-california-archive-governor-brown-expands',
        'lexology-ndrc-california-enter-mou-low-carbon',
      ],
    },
  },

  'agreed with Guangdong in April 2013, without a term': {
    'agreement(id: "california--guangdong--low-carbon-2013")': {
      'signedOn.edtf': '2013-04',
      'expiresOn.edtf': null,
      textUrl: 'http://www.climatestrategies.us/articles/articles/view/67',
      'parties { actor.id namedAs }': [
        ['california', 'Government of the State of California'],
        ['guangdong', 'Government of Guangdong Province'],
        ['california-environmental-protection-agency', null],
        ['guangdong-development-and-reform-commission', null],
      ],
    },
  },

  'signed five in October 2023, each dated as exactly as a source has it': {
    [`agreements(filter: { ${BY_NEWSOM}, ${IN_OCTOBER} })`]: {
      totalCount: 5,
      'edges.node { id signedOn.edtf }': among(
        ['california--beijing--climate-2023', '2023-10'],
        ['california--guangdong--climate-2023', '2023-10'],
        ['california--jiangsu--climate-2023', '2023-10-28'],
        ['california--shanghai--climate-2023', '2023-10'],
        ['california--national-development-and-reform-commission--climate-2023', '2023-10-25'],
      ),
    },
    'event(id: "2023-newsom-visit-to-china")': {
      kind: 'VISIT',
      'when.edtf': '2023-10',
      'concerns.id': among(
        'california--beijing--climate-2023',
        'california--guangdong--climate-2023',
        'california--jiangsu--climate-2023',
        'california--shanghai--climate-2023',
        'california--national-development-and-reform-commission--climate-2023',
      ),
    },
  },

  'are the matter of a study by the author of the article, and of a withdrawal that it tells of': {
    'source(id: "uscpublicdiplomacy-leffel-california")': {
      read: true,
      'authors.id': ['ben-leffel'],
      'publisher.id': 'usc-center-on-public-diplomacy',
    },
    'policy(id: "us-withdrawal-from-paris-agreement-2017")': {
      kind: 'WITHDRAWAL',
      'issuer.id': 'united-states',
      'record.sources.id': ['uscpublicdiplomacy-leffel-california'],
    },
    'impact(id: "california-china--gap-of-federal-disengagement")': {
      text: containing('fill the gap'),
      amount: null,
      'themes.id': ['climate'],
    },
  },
};
