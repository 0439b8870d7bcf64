import { type Stories, among, without } from './story.ts';

export const disagreeingSources: Stories = {
  'have Ohio and Hubei tied in 1979, but one in October 1985': {
    'tie(id: "ohio--hubei")': {
      'start.edtf': '1979-10-31',
      'record.confidence.level': 'DISPUTED',
      'record.contested { property rule because preferred.text }': [
        [
          'start',
          'INDEPENDENT_SOURCES',
          '4 independent sources support 31 October 1979, 1 source supports 7 October 1985',
          '31 October 1979',
        ],
      ],
      'record.contested.values { text independentSources }': [
        [
          ['31 October 1979', 4],
          ['7 October 1985', 1],
        ],
      ],
      'record.contested.values.claims { value source.id }': [
        [
          among(
            ['1979', 'columbus-chinese-chamber-commerce-sister'],
            ['1979', 'chinese-consulate-general-new-york-ohio-hubei'],
            ['1979', 'xinhua-apd-news-backgrounder-china-us-sister-city'],
          ),
          [['1985-10-07', 'china-daily-hubei-government-site-hubei-builds']],
        ],
      ],
    },
  },

  'have Columbus and Tainan tied in September 1980, but one, by counting back, in 1979': {
    'tie(id: "columbus-oh--tainan")': {
      'start.edtf': '1980-09-09',
      'record.confidence.level': 'DISPUTED',
      'record.contested { property rule because preferred.text }': [
        [
          'start',
          'INDEPENDENT_SOURCES',
          '3 independent sources support 9 September 1980, 1 source supports 1979',
          '9 September 1980',
        ],
      ],
      'record.contested.values { text independentSources }': [
        [
          ['9 September 1980', 3],
          ['1979', 1],
        ],
      ],
      'record.contested.values.claims { value source.id }': [
        [
          among(
            ['1980-09-09', 'columbus-chinese-chamber-commerce-sister'],
            ['1980', 'asia-matters-america-columbus-tainan'],
            ['1980', 'columbus-dispatch-globally-columbus-shares-ties'],
          ),
          [['1979', 'keglerbrown-sister-cities']],
        ],
      ],
    },
  },

  'count eight sister cities of Columbus, or ten': {
    'impact(id: "columbus-oh--sister-cities")': {
      amount: 8,
      'measures.id': ['columbus-oh'],
      'record.contested.property': ['amount'],
      'record.contested.values { text independentSources claims.source.id }': [
        [
          ['8', 1, ['columbus-dispatch-globally-columbus-shares-ties']],
          ['10', 1, ['lantern-columbus-sister-cities']],
        ],
      ],
    },
  },

  'are found by a filter, which takes no date for contested that is only less exact': {
    'ties(filter: { between: ["united-states", "china"], contested: true }, first: 100)': {
      'edges.node { id record.contested.property }': among(
        ['ohio--hubei', among('start')],
        ['houston-tx--shenzhen', among('start')],
        ['indianapolis-in--hangzhou', among('start')],
        ['durham-nc--kunshan--friendship', among('start')],
      ),
      'edges.node.id': without('san-diego-ca--yantai'),
    },
    'ties(filter: { between: ["united-states", "taiwan"], contested: true })': {
      'edges.node { id record.contested.property }': among(['columbus-oh--tainan', among('start')]),
    },
    'tie(id: "san-diego-ca--yantai")': {
      'start.edtf': '1985-07-15',
      'record.contested.property': [],
      'record.claims(filter: { property: "start" }).edges.node.value': among(
        '1985-07',
        '1985-07-15',
      ),
    },
  },
};
