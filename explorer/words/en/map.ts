import { count, counted, ofNumber } from './numbers.ts';

type Area = 'COUNTRY' | 'STATE';

const AREAS = {
  COUNTRY: (number: number) => counted(number, 'country', 'countries'),
  STATE: (number: number) => counted(number, 'state or province', 'states or provinces'),
};

/** The map. */
export const map = {
  world: 'World',
  more: (chosen: number) => (chosen === 0 ? 'More filters' : `More filters (${count(chosen)} on)`),
  and: (names: readonly string[]) => names.join(' and '),
  scope: 'Scope',
  types: 'Types',
  status: 'Status',
  contested: 'Contested',
  titleOfWorld: 'Ties of the world',
  titleOf: (name: string) => `Ties of ${name}`,
  titleBetween: (names: readonly string[]) => `Ties between ${names.join(' and ')}`,
  exports: 'The ties of this map, with their parties, claims and sources',
  showing: (on: number, total: number) => `Showing ${count(on)} of ${counted(total, 'tie')}`,
  mayMatch: (may: number, certain: number) =>
    ` (${count(may)} may match the filters; ${count(certain)} certainly)`,
  dated: 'with a start year',
  matching: (number: number) => ` (${count(number)} match the filters)`,
  fullStop: '.',
  unlocated: (number: number) =>
    ` ${count(number)} ${ofNumber(number, 'has', 'have')} no location.`,
  ofMany: (number: number) =>
    ` ${counted(number, 'tie')} of more than eight places ${ofNumber(number, 'is', 'are')} not drawn.`,
  drawMany: 'Draw ties of many places',
  leaveOutMany: 'Leave out ties of many places',
  list: 'List them',
  noTies: 'No ties match these filters. ',
  clear: 'Clear filters',
  label: (counts: string) => `Map: ${counts} The table below lists the same ties.`,
  legend: 'Legend',
  solid: (years: number) => `active or signed, by a source of the last ${years} years`,
  dashed: 'status not known today',
  dotted: 'ended',
  dashdot: 'proposed only',
  contestedSign: 'sources disagree',
  cluster: 'further places nearby',
  centered: 'center of a state or province',
  tooMany:
    'The lines do not show the status, because there are too many. Filter to fewer ties to see it.',
  asTable: (number: number) => `As a table: ${counted(number, 'tie')}`,
  caption: 'Ties on the map',
  loadingTable: 'Loading the table',
  onMap: 'On the map',
  located: 'yes',
  unlocatedTie: 'no location',
  undrawn: 'not drawn (many places)',
  selected: 'Selected tie',
  loadingTie: 'Loading the tie',
  since: 'Since ',
  disagreeOn: (property: string) => `Sources disagree on the ${property}: `,
  because: (reason: string) => ` (${reason})`,
  confidence: (basis: string, sources: string) => `${basis}. Sources: ${sources}. `,
  totals: {
    show: 'Show',
    each: 'Each tie',
    COUNTRY: 'By country or region',
    STATE: 'By state',
    space: ' ',
    counting: 'Counting the ties.',
    counts: (by: Area, ties: number, places: number) =>
      `${counted(ties, 'tie')} in ${AREAS[by](places)}.`,
    several: {
      COUNTRY: 'A tie counts once in each country or region that it has a party in.',
      STATE: 'A tie counts once in each state or province that it has a party in.',
    },
    outside: (ties: number) =>
      `${counted(ties, 'tie')} ${ofNumber(ties, 'has', 'have')} a party in no state or province, such as a country or Beijing.`,
    unknown: (by: Area, ties: number) =>
      `Of ${counted(ties, 'tie')}, the ${by === 'COUNTRY' ? 'country or region' : 'state or province'} of a party is not known.`,
    unplaced: (by: Area, places: number) =>
      `${AREAS[by](places)} without a known location ${ofNumber(places, 'is', 'are')} only in the table.`,
    label: (counts: string) => `Map: ${counts} The table below lists the same numbers.`,
    sign: {
      COUNTRY: 'ties with a party in the country or region',
      STATE: 'ties with a party in the state or province',
    },
    flow: 'ties between two countries or regions, the largest sixty pairs; darker: with a known start',
    asTable: (by: Area, places: number) => `As a table: ${AREAS[by](places)}`,
    place: { COUNTRY: 'Country or region', STATE: 'State or province' },
    ties: 'Ties',
    outsideRow: 'In no state or province',
    unknownRow: 'Not known',
  },
  story: {
    titles: { 'city-diplomacy': 'What one article says about sister cities' },
    open: 'Story: sister cities in one article',
    step: (at: number, of: number) => `Step ${at} of ${of}`,
    previous: 'Previous',
    next: 'Next',
    leave: 'Leave the story and explore this map',
    waiting: 'Loading the story',
  },
  noYears: 'None of these ties has a known start year.',
  startYears: 'Start years',
  play: 'Play',
  pause: 'Pause',
  from: 'From',
  to: 'To',
  fromYear: 'From the year',
  toYear: 'To the year',
  certain: 'Only ties with a certain start in these years',
  undated: (number: number) => `Leave out ${counted(number, 'tie')} without a start year`,
  inYear: (year: number, parts: readonly (readonly [string, number])[]) =>
    `${year}: ${parts.map(([name, number]) => `${name.toLowerCase()} ${count(number)}`).join(', ')}`,
  begun: (from: number | null, to: number | null, certainly: boolean) =>
    `begun ${from ?? 'any time'} to ${to ?? 'now'}${certainly ? ' for certain' : ', as far as is known'}`,
};
