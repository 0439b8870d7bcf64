import { type Stories, among } from './story.ts';

export const ecoPartnership: Stories = {
  'was announced in February 2012 and signed in Beijing in May': {
    'tie(id: "columbus-oh--hefei--ecopartnership")': {
      kind: 'ECO_PARTNERSHIP',
      'start.edtf': '2012-05',
      'end.edtf': null,
      status: 'UNKNOWN',
      'Partnership.under.id': 'columbus-oh--hefei',
      'agreements { id signedOn.edtf }': [['columbus-oh--hefei--ecopartnership-2012', '2012-05']],
    },
    'event(id: "2012-columbus-hefei-ecopartnership-announced")': {
      kind: 'ANNOUNCEMENT',
      'when.edtf': '2012-02-15',
      'concerns.id': ['columbus-oh--hefei--ecopartnership'],
    },
    'event(id: "2012-columbus-hefei-ecopartnership-signing")': {
      kind: 'SIGNING',
      'when.edtf': '2012-05',
      'place.id': 'beijing',
    },
  },

  'has its American side named in three ways, all of them kept': {
    'tie(id: "columbus-oh--hefei--ecopartnership")': {
      'parties.actor.id': [
        'columbus-oh',
        'franklin-county-oh',
        'hefei',
        'ohio-state-university-center-for-automotive-research',
        'shanghai-jiao-tong-university',
        'hefei-university-of-technology',
        'jianghuai-automobile',
      ],
      'record.contested.property': [],
      'record.claims(filter: { property: "parties" }, first: 50).totalCount': 15,
      'record.claims(filter: { property: "parties" }, first: 50).edges.node { value source.id }':
        among(
          ['franklin-county-oh=Franklin County', 'columbus-dispatch-globally-columbus-shares-ties'],
          ['columbus-oh=Columbus/Franklin County', 'ecopartnerships-columbus'],
          ['franklin-county-oh=Columbus/Franklin County', 'ecopartnerships-columbus'],
          ['columbus-oh=Columbus', 'osu-car-visit-2013'],
          ['columbus-oh=City of Columbus', 'scoop-ecopartnerships-2012'],
        ),
    },
  },

  'is carried by a centre of Ohio State and a university in Hefei': {
    'institution(id: "ohio-state-university-center-for-automotive-research")': {
      kind: 'LABORATORY',
      'parent.id': 'ohio-state-university',
      'parent.seat.id': 'columbus-oh',
    },
    'institution(id: "ohio-state-university-center-for-automotive-research").ties(filter: { between: ["hefei"] }, orderBy: { field: NAME, direction: DESC })':
      {
        'edges.node { id kind Partnership.under.id }': [
          ['columbus-oh--hefei--ecopartnership', 'ECO_PARTNERSHIP', 'columbus-oh--hefei'],
          [
            'ohio-state-university-center-for-automotive-research--hefei-university-of-technology',
            'COOPERATION',
            'columbus-oh--hefei--ecopartnership',
          ],
        ],
      },
    'institution(id: "hefei-university-of-technology")': {
      kind: 'UNIVERSITY',
      'seat.id': 'hefei',
    },
  },

  'has people with offices, some of them by surname only and joined with nobody': {
    'event(id: "2013-ohio-state-visit-to-hefei")': {
      'when.edtf': '2013-01/2013-06',
      'place.id': 'hefei',
      'record.sources.id': ['osu-car-visit-2013'],
    },
    'event(id: "2013-ohio-state-visit-to-hefei").participants(first: 10)': {
      'edges { role namedAs node.id node.Person.name }': [
        ['GUEST', null, 'giorgio-rizzoni', 'Giorgio Rizzoni'],
        ['GUEST', null, 'marcello-canova', 'Marcello Canova'],
        ['HOST', null, 'hefei-university-of-technology', null],
        ['PARTICIPANT', 'Mayor Zhang', 'zhang-mayor-of-hefei-2013', 'Mayor Zhang'],
        [
          'PARTICIPANT',
          'Assoc. Prof. Liu',
          'liu-associate-professor-2013',
          'Associate Professor Liu',
        ],
        ['PARTICIPANT', null, 'min-xu', 'Min Xu'],
        ['PARTICIPANT', null, 'yishan-pan', 'Yishan Pan'],
      ],
      'edges.node.Person.affiliations.edges { position node.id }': [
        [['Director', 'ohio-state-university-center-for-automotive-research']],
        [[null, 'ohio-state-university-center-for-automotive-research']],
        null,
        [['Mayor', 'hefei']],
        [['Associate Professor', 'hfut-jac-electric-vehicle-institute']],
        [['Director', 'shanghai-jiao-tong-university-automotive-institute']],
        [['Director', 'hfut-jac-electric-vehicle-institute']],
      ],
    },
  },
};
