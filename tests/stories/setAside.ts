import { type Stories, among, only, without } from './story.ts';

const BETWEEN = 'kinds: [SISTER_CITY], between: ["new-york-ny", "shanghai"]';

export const setAside: Stories = {
  'is in no list, count, sequence, network or path, and comes back marked on request': {
    [`ties(filter: { ${BETWEEN} })`]: { totalCount: 0, 'edges.node.id': [] },
    [`ties(filter: { ${BETWEEN}, includeSetAside: true })`]: {
      totalCount: 1,
      'edges.node { id isSetAside record.confidence.level }': [
        ['new-york-ny--shanghai', true, 'DISPUTED'],
      ],
    },
    'city(id: "new-york-ny")': {
      'ties(filter: { kinds: [SISTER_CITY] }).edges.node.id': without('new-york-ny--shanghai'),
      'ties(filter: { kinds: [SISTER_CITY] }).edges.node.isSetAside': only(false),
      'partners(filter: { kinds: [SISTER_CITY] }).edges.node.id': without('shanghai'),
      'sisterCities.edges.node.id': without('shanghai'),
      'sisterCities(filter: { includeSetAside: true }).edges.node.id': among('shanghai'),
    },
    [`tieStatistics(filter: { ${BETWEEN} }, by: [STATUS])`]: { total: 0 },
    [`network(filter: { ${BETWEEN} })`]: { 'ties.from': [] },
    [`tieSequences(earlier: { ${BETWEEN} }, later: {})`]: { totalCount: 0 },
    'paths(from: "new-york-ny", to: "shanghai", maxHops: 1)': { 'paths.text': [] },
    'search(text: "Detroit Chongqing", types: [TIE])': { 'edges.node.Node.id': [] },
    'cities(filter: { namePrefix: "Detroit", hasTieWith: "chongqing" })': { totalCount: 0 },
    'tie(id: "new-york-ny--shanghai")': {
      id: 'new-york-ny--shanghai',
      isSetAside: true,
      'start.text': '1985',
    },
  },
};
