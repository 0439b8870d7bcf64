import { NAME } from '../dataset.ts';
import type { ReactNode } from 'react';
import { mixed } from '../mixed.ts';
import { counted } from './numbers.ts';

/** The frame around all views: head, menus, states. */
export const app = {
  skip: 'Skip to content',
  home: `${NAME} home`,
  search: 'Search',
  views: 'Views',
  playground: 'Playground',
  /** The switch to the other language. */
  light: 'Use light colors',
  dark: 'Use dark colors',
  away: (host: string) =>
    `The server at ${host} does not answer. This page stays; it reconnects by itself.`,
  busy: (host: string, seconds: number) =>
    `The server at ${host} cannot answer now and asks to wait ${counted(seconds, 'second')}. This page stays; it tries again by itself.`,
  refused: (host: string, seconds: number | null) =>
    `The server at ${host} has had too many requests from your address${seconds === null ? '' : ` and asks to wait ${counted(seconds, 'second')}`}. This page stays; it tries again by itself.`,
  broken: 'This view could not be shown.',
  details: 'Details',
  reload: 'Reload the page',
  onProxeny: `View on ${NAME} with sources`,
  unknownView: (name: string) => `Page not found: ${name}`,
  searchOrHome: (home: ReactNode) => mixed`Search above, or go to the ${home}.`,
  homePage: 'home page',
  query: 'Query',
  queryTitle: 'Open this view’s GraphQL query',
  morePages: (number: number, query: string) => `and ${counted(number, 'more page')} of ${query}`,
  noQuery: 'This view has no query.',
  export: 'Export',
  embedTitle: 'Show this view in another page',
  embed: 'Embed',
  copy: 'Copy',
  copyOf: (what: string) => `Copy: ${what}`,
  copied: 'Copied.',
  press: 'The browser could not copy it. It is selected: press Ctrl+C or ⌘C.',
  /** The programs that read each format. */
  readBy: {
    sheet: 'for spreadsheets: a row for each tie, with names',
    csv: 'all tables, with every claim',
    gexf: 'for Gephi',
    graphml: 'for yEd, igraph, NetworkX',
    geojson: 'for maps',
    jsonld: 'for linked data',
    cypher: 'for another Neo4j',
    csl: 'for Zotero: the sources',
  },
  waiting: (what: string) => `${what} …`,
  fault: 'The server could not answer this.',
  /** By the code of the server's error. */
  faults: {
    TIMEOUT: 'This took too long. Try again, or choose less.',
    BUSY: 'The server is busy. Try again in a moment.',
    RATE_LIMITED: 'You have asked a great deal. Try again in a minute.',
    UNAVAILABLE: 'The data cannot be read at the moment. Try again shortly.',
    TOO_COSTLY: 'This is too much at once. Choose less.',
    TOO_DEEP: 'This is too much at once. Choose less.',
    BAD_USER_INPUT: 'What this address asks for cannot be found. Check it for a typing error.',
    UNAUTHENTICATED: 'You are not signed in to this server.',
    FORBIDDEN: 'This server does not answer this.',
    INTERNAL: 'Something went wrong on the server. Try again.',
  },
  noAnswer: 'The server does not answer.',
  noData: (status: number) =>
    `Something between here and the server answered in its place, with status ${status}.`,
  again: 'Try again',
  notFound: (id: string) => `Not found: ${id}`,
  notFoundWhy: (search: ReactNode, home: ReactNode) =>
    mixed`Check the address for a typing error. ${NAME} may also have no such entry. ${search}, or go to the ${home}.`,
  searchFor: (text: string) => `Search for “${text}”`,
  close: 'Close',
  loading: (id: string) => `Loading ${id}`,
  proposals: 'Proposals',
  signIn: 'Sign in',
  signInAgain: 'Sign in again',
  signOut: 'Sign out',
  /** By the role of the viewer. */
  roles: { READER: 'reader', CONTRIBUTOR: 'contributor', EDITOR: 'editor', OPERATOR: 'operator' },
  /** The links at the foot of each page. */
  foot: {
    label: 'About these pages',
    about: 'About',
    method: 'Method',
    coverage: 'Coverage',
    help: 'Help',
    changes: 'Changes',
    cite: 'Cite this page',
    correct: 'Suggest a correction',
  },
};
