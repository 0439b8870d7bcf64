import { count } from './numbers.ts';

/** Places side by side. */
export const compare = {
  title: 'Compare places',
  lead: 'Two to four cities, states or countries side by side, and the partners that they share.',
  place: (number: number) => `Place ${count(number)}`,
  choose: 'Choose two to four places.',
  loading: 'Loading the places',
  noPlaces: (ids: readonly string[]) => `Not on record as a place: ${ids.join(', ')}.`,
  between: 'Ties between them',
  brief: 'Brief for a visit',
  path: 'Paths between them',
  measure: 'What is on record',
  page: 'Page',
  type: 'Type',
  within: 'Location',
  population: 'Population',
  all: 'Ties, without memberships',
  first: 'First tie',
  confirmed: 'Well-sourced ties',
  contested: 'Ties on which sources disagree',
  partners: 'Partners',
  events: 'Events',
  impacts: 'Impacts',
  policies: 'Policies issued',
  ownOnly:
    'Counts are of the place itself, not of what lies in it. A low number can mean that little has been recorded.',
  shared: 'Shared partners',
  noneShared: 'No partner on record is shared by all of them.',
  networks: 'Networks that all of them belong to',
  onlyFirst: 'Only the latest 100 partners of each place are compared.',
};
