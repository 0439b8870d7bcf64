import { NAME } from '../dataset.ts';
import { count, counted, ofNumber } from './numbers.ts';

/** Drawings, their pictures, and the small map. */
export const drawing = {
  zoom: 'Zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  showAll: 'Show all',
  viewAs: 'View as',
  views: { drawing: 'Chart', lines: 'Lines', table: 'Table' },
  svg: 'Picture as SVG',
  png: 'Picture as PNG',
  cannotDraw: 'This browser cannot draw.',
  tooLarge: 'The picture is too large for this browser.',
  notSaved: (why: string) => `No picture was saved. ${why} Press again to retry.`,
  filter: (counts: string, filter: string) => `${counts} Filter: ${filter}.`,
  dataset: (version: string, license: string, day: string) =>
    `${NAME}, dataset ${version}, license ${license}; created on ${day}.`,
  sourcesAt: (address: string) => `Sources: ${address}`,
  credit: 'Boundaries: Natural Earth (de facto); no endorsement implied. Points: GeoNames.',
  cluster: (name: string, others: number) => `${name} +${count(others)}`,
  places: (name: string, number: number) => `${name}: ${count(number)} places, press to open`,
  disagree: (tie: string) => `${tie}: sources disagree`,
  loadingTies: 'Loading ties …',
  loadingMap: 'Loading the map',
  noGround: 'Coasts and borders could not be loaded, so that parts of the map are blank.',
  /** `whose` is empty, or from `whoseOf`. */
  onMap: (shown: number, total: number, whose: string) =>
    `${count(shown)} of ${count(total)} ${ofNumber(total, 'tie', 'ties')}${whose} ${ofNumber(total, 'is', 'are')} on the map${
      shown < total
        ? `; the other ${count(total - shown)} lack a location for at least one party`
        : ''
    }.`,
  whoseOf: (name: string) => ` of ${name} and of everything in it`,
  listsThem: (words: string) => `${words} The full map lists them in a table.`,
  placeTotal: (place: string, ties: number) => `${place}: ${counted(ties, 'tie')}`,
  flow: (countries: string, ties: number, dated: number) =>
    `${countries}: ${counted(ties, 'tie')}; the start of ${dated === 0 ? 'none' : count(dated)} is known`,
  byCountry: (ties: number) =>
    `${counted(ties, 'tie')} by country, and between countries: the darker a line, the more of its ties have a known start.`,
  bar: {
    known: 'said to hold',
    listed: 'on lists',
    faded: 'nothing later known',
    maybe: 'possibly',
  },
  fullMap: 'Full map with filters',
  namedMap: (name: string) => `${name} on the map`,
};
