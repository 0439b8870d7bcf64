import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { TABLE_FORMATS } from '../../../export/table/formats.ts';
import { TABLE_NAMES } from '../../../export/table/named.ts';
import type { Flat } from '../../../flat.ts';
import { CARD } from './card.ts';
import { type AskOptions, createAsk } from './ask.ts';
import { PageHeadDocument, type PageHeadQuery } from '../../../generated/doors.ts';
import type { Graph } from '../../../neo4j/graph.ts';
import { unlessItThrows } from '../../../unlessItThrows.ts';
import type { ToldDataset } from '../../dataset/tellDataset.ts';
import { addressesUnder, formsOf } from '../../links/links.ts';
import { escaped } from '../../protocol/html.ts';

/** The words of heads in one language, as the build of the explorer has them. `{name}` is the name of a subject. */
export interface HeadWords {
  readonly description: string;
  readonly titles: Readonly<Record<string, string>>;
  readonly descriptions: Readonly<Record<string, string>>;
  /** The heads of the table of ties. */
  readonly with: string;
  readonly since: string;
  /** The languages to ask names in; empty for common names. */
  readonly namesIn: readonly string[];
  /** Joins the parties of a tie; null where the name of the tie is its title. */
  readonly and: string | null;
}

/** How a page describes itself in the tab of a browser, to search engines and where people share it. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  /** The name of the dataset. */
  readonly site: string;
  /** Whether nothing on record has the id in the address. */
  readonly isMissing: boolean;
  /** The id of what the page is about; null if it is about nothing on record. */
  readonly thing: string | null;
  /** What stands in the page where no script runs, as HTML. */
  readonly body: string;
  /** What the page is about, in the words of schema.org; null if these have none for it. */
  readonly data: object | null;
  /** Where its own picture is, from the base of the page; null if it has none. */
  readonly card: string | null;
}

/** A page waits no longer for the name of its subject, and for what describes it. */
const PATIENCE_MS = 500;

type HeadSubject = Flat<NonNullable<PageHeadQuery['node']>>;

/**
 * Makes the head of a page at an address, such as `/tie/ohio--hubei`. Asks in the name of the client and within its limits; one that may
 * not ask gets the page without a name.
 */
export function createHeadOf(options: AskOptions) {
  const ask = createAsk(options);
  const { access, documents } = options.config;
  const isOpen = access.open && documents === null;
  /** What is not told in time may have one: its address knows. */
  const hasCard = (data: PageHeadQuery | null, isOfThing: boolean) => {
    if (data === null) return isOpen && isOfThing;
    const node: HeadSubject | null = data.node;
    return (node?.ties ?? node?.parties) !== undefined;
  };
  return async (
    request: FastifyRequest,
    reply: FastifyReply,
    { dataset, ...words }: HeadWords & { readonly dataset: ToldDataset },
  ): Promise<PageHead> => {
    const { view, id } = placeIn(request.url);
    const named = { id, in: words.namesIn };
    const asking = id === '' ? null : ask(PageHeadDocument, named, request, reply);
    const data = await Promise.race([asking, sleep(PATIENCE_MS, null, { ref: false })]);
    const node: HeadSubject | null = data?.node ?? null;
    const name = node && nameOf(node, words);
    // A city is told from others of its name by what it lies in.
    const within = view === 'actor' ? node?.within : null;
    const own = name !== null && within ? `${name}, ${within.name}` : name;
    const titled = words.titles[view]?.replaceAll('Proxeny', () => dataset.name);
    const told = [titled, own].filter((part) => part != null);
    const description =
      (name == null ? undefined : words.descriptions[view]?.replaceAll('{name}', () => name)) ??
      dataset.scope ??
      words.description;
    const shown = node && name ? { node, id, name } : null;
    return {
      ...{ description, site: dataset.name },
      title: [...(told.length > 0 ? [told.join(': ')] : []), dataset.name].join(' · '),
      isMissing: data?.node === null && view in words.descriptions,
      thing: node && id,
      body: shown ? bodyOf(shown, description, words) : '',
      data: shown && dataOf(shown, `${request.protocol}://${request.host}`),
      card: hasCard(data, view in words.descriptions) ? `card/${encodeURIComponent(id)}` : null,
    };
  };
}

/** The view and the id in `/embed/tie/ohio--hubei?lang=zh`. */
function placeIn(url: string): { readonly view: string; readonly id: string } {
  const [path = ''] = url.split('?', 1);
  const [view = '', ...rest] = path.replace(/^\/(embed\/)?/, '').split('/');
  return { view, id: unlessItThrows(() => decodeURIComponent(rest.join('/'))) ?? '' };
}

function nameOf({ actorName, name, title, indicator, parties }: HeadSubject, { and }: HeadWords) {
  if (parties === undefined || and === null) return actorName ?? name ?? title ?? indicator ?? null;
  const bound = parties.filter(({ role }) => role !== 'WITNESS');
  return bound.map(({ actor }) => actor.name).join(and);
}

/** What a page is about. */
interface ShownSubject {
  readonly node: HeadSubject;
  readonly id: string;
  readonly name: string;
}

/** The heading, the sentence and the first ties, with links relative to the base of the page. */
function bodyOf({ node, id, name }: ShownSubject, description: string, words: HeadWords): string {
  const rows = (node.ties?.edges ?? []).map(({ node: { id: tie, parties, start } }) => {
    const others = parties.filter(({ actor, role }) => actor.id !== id && role !== 'WITNESS');
    const links = others.map(({ actor }) => linkTo(`actor/${actor.id}`, actor.name)).join(', ');
    return `<tr><td>${links}</td><td>${linkTo(`tie/${tie}`, start?.edtf ?? '–')}</td></tr>`;
  });
  const heads = [words.with, words.since].map((head) => `<th>${escaped(head)}</th>`).join('');
  const table = rows.length > 0 ? `<table><tr>${heads}</tr>${rows.join('')}</table>` : '';
  return `<h1>${escaped(name)}</h1><p>${escaped(description)}</p>${table}`;
}

const linkTo = (path: string, text: string) =>
  `<a href="${escaped(encodeURI(path))}">${escaped(text)}</a>`;

/** Types of schema.org by those of actors. */
const TYPES: Readonly<Record<string, string>> = {
  Country: 'Country',
  State: 'AdministrativeArea',
  City: 'City',
  Institution: 'Organization',
  Person: 'Person',
};

function dataOf({ id, name, node }: ShownSubject, base: string): object | null {
  const type = TYPES[node.__typename];
  if (type === undefined) return null;
  const sameAs = (node.identifiers ?? []).flatMap(({ url }) => url ?? []);
  const address = addressesUnder(base)(id);
  return { '@context': 'https://schema.org/', '@id': address, '@type': type, name, sameAs };
}

/** The tags of Open Graph, which most services read that show a link as a card. */
export function tagsOf(
  { title, description, card, site, thing }: PageHead,
  { base, path, locale }: { readonly base: string; readonly path: string; readonly locale: string },
): string {
  const properties = {
    ...{ type: 'website', site_name: site, title, description, locale },
    ...{ url: `${base}${path}`, image: `${base}/${card ?? 'card.png'}` },
    ...{ 'image:width': `${CARD.width}`, 'image:height': `${CARD.height}` },
  };
  const tags = Object.entries(properties).map(
    ([name, content]) => `<meta property="og:${name}" content="${escaped(content)}" />`,
  );
  return [
    ...tags,
    '<meta name="twitter:card" content="summary_large_image" />',
    ...(thing === null ? [] : formsOf(addressesUnder(base)(thing)).map(linkTag)),
  ].join('');
}

const linkTag = ([href, type]: readonly [string, string]) =>
  `<link rel="alternate" type="${type}" href="${escaped(href)}" />`;

const DATASET =
  'MATCH (dataset:Dataset) RETURN dataset.version, dataset.importedAt, dataset.licence';

/**
 * Describes the dataset to search engines (schema.org), at an address of the server: without version and license if Neo4j does not tell
 * them at once; undefined if not everybody can read.
 */
export function createDescribe({ graph, dataset, config: { access, documents } }: AskOptions) {
  if (!access.open) return undefined;
  const tables = documents === null ? TABLE_NAMES : [];
  let reading: Promise<object> | undefined;
  const read = () => (reading ??= readDataset(graph).finally(() => (reading = undefined)));
  return async (base: string) => {
    const { name, scope } = await dataset();
    return {
      ...{ '@context': 'https://schema.org/', '@type': 'Dataset', '@id': `${base}/` },
      ...{ name, url: `${base}/`, isAccessibleForFree: true },
      ...(scope !== null && { description: scope }),
      ...(await Promise.race([read(), sleep(PATIENCE_MS, {}, { ref: false })])),
      distribution: tables.flatMap((name) =>
        Object.entries(TABLE_FORMATS).map(([format, { mediaType }]) => ({
          ...{ '@type': 'DataDownload', name, encodingFormat: mediaType.split(';', 1)[0] },
          contentUrl: `${base}/table/${name}.${format}`,
        })),
      ),
    };
  };
}

async function readDataset(graph: Graph): Promise<object> {
  const [row] = await graph.read(DATASET, {}, { timeoutMs: PATIENCE_MS }).catch(() => []);
  if (row === undefined) return {};
  const [version, dateModified, licence] = row;
  const names = String(licence).split(' AND ');
  const license = names.map((name) => `https://spdx.org/licenses/${name}`);
  const hasPart = license.map((one) => ({
    ...{ '@type': 'Dataset', name: `What is under ${one}`, license: one },
    description: 'The part of the record whose claims are under this license.',
  }));
  return { version, dateModified, license, ...(license.length > 1 && { hasPart }) };
}
