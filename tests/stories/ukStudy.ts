import { type Stories, among } from './story.ts';

export const ukStudy: Stories = {
  'is cited without a title: two works may be meant, and neither is chosen': {
    'source(id: "uk-china-sister-study-2016")': {
      read: false,
      'published.edtf': '2016',
      'commissionedBy.id': ['uk-government-office-for-science'],
      'citedBy.id': ['ben-leffel-us-china-city-diplomacy-sister-city'],
      'mayBe.id': [
        'docslib-city-diplomacy-twinning-lessons-uk-china',
        'foresight-uk-china-city-region-partnerships-2016',
      ],
      'cites.id': [],
      url: null,
    },
    'source(id: "foresight-uk-china-city-region-partnerships-2016")': {
      'candidateFor.id': ['uk-china-sister-study-2016'],
      'citedBy.id': [],
      'commissionedBy.id': ['uk-government-office-for-science'],
    },
    'source(id: "wu-zhang-wang-uk-chinese-twinning-2016")': {
      'candidateFor.id': [],
      'citedBy.id': ['urban-chinaorg-uk-chinese-cities'],
      'commissionedBy.id': ['uk-government-office-for-science'],
    },
  },

  'finds a gain that a second study doubts: the two are kept as a contradiction': {
    'impact(id: "uk-china-sister-ties--economic-effect")': {
      amount: null,
      'measures.id': [
        'china',
        'local-businesses-in-uk-china-sister-cities',
        'uk-and-chinese-distributors',
        'united-kingdom',
      ],
      'record.confidence.level': 'DISPUTED',
      'record.contested.property': ['direction'],
      'record.contested.values { text claims.source.id claims.takenFrom.id }': among(
        among(
          [
            'INCREASE',
            ['ben-leffel-us-china-city-diplomacy-sister-city'],
            ['uk-china-sister-study-2016'],
          ],
          [
            'MIXED',
            ['urban-chinaorg-uk-chinese-cities'],
            ['wu-zhang-wang-uk-chinese-twinning-2016'],
          ],
        ),
      ),
      'record.claims(filter: { property: "direction" }).edges.node { value chain.source.id }':
        among([
          'INCREASE',
          ['ben-leffel-us-china-city-diplomacy-sister-city', 'uk-china-sister-study-2016'],
        ]),
      'record.claims(filter: { property: "direction" }).edges.node.chain { read candidates.id }':
        among([
          [true, []],
          [
            false,
            [
              'docslib-city-diplomacy-twinning-lessons-uk-china',
              'foresight-uk-china-city-region-partnerships-2016',
            ],
          ],
        ]),
    },
  },
};
