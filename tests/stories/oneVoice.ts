import { type Stories, among, containing, only } from './story.ts';

export const oneVoice: Stories = {
  'have it as their origin': {
    [worksOf('xinhua')]: { 'edges.node.origin.id': only('china') },
    [worksOf('china-daily')]: { 'edges.node.origin.id': only('china') },
    [worksOf('peoples-daily')]: { 'edges.node.origin.id': only('china') },
    [worksOf('global-times')]: { 'edges.node.origin.id': only('china') },
    [worksOf('reference-news')]: { 'edges.node.origin.id': only('china') },
  },

  'do not confirm each other: Xinhua and China Daily on Yorba Linda and Tongchuan': {
    'tie(id: "yorba-linda-ca--tongchuan")': {
      'record.sources.publisher.id': ['china-daily', 'xinhua'],
      'record.confidence.level': 'STATED',
      'record.confidence.because': among(containing('not independent of each other')),
    },
  },
};

function worksOf(publisher: string) {
  return `sources(first: 100, filter: { publisher: "${publisher}" })`;
}
