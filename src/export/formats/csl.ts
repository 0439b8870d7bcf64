import { COLUMNS, valuesOf, without } from '../things/columns.ts';
import type { Format } from '../openExport.ts';
import type { Source } from '../things/things.ts';
import type { Content } from '../content.ts';
import { type Head, headText } from '../head.ts';
import { jsonItems } from './json.ts';

/** The sources as CSL-JSON, with the dataset first, because it is cited too. An interrupted file is not valid JSON. */
export const csl: Format = {
  extension: 'csl.json',
  mediaType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
  async *write(head, content) {
    yield '[';
    yield* jsonItems(items(head, content));
    yield '\n]\n';
  },
};

async function* items(head: Head, content: Content) {
  const { dataset, exportedAt } = head;
  yield {
    ...{ id: 'proxeny-dataset', type: 'dataset', title: dataset.name, version: dataset.version },
    issued: partsOf(dataset.importedAt.slice(0, DAY)),
    accessed: partsOf(exportedAt.slice(0, DAY)),
    note: headText(head),
    custom: { ...head, licence: dataset.licence },
  };
  for await (const page of content.sources()) yield* page.map(toItem);
}

const DAY = 'YYYY-MM-DD'.length;

/** CSL types for kinds of sources; kinds without a CSL type become documents. */
const TYPES: Readonly<Record<Source['kind'], string>> = {
  ARTICLE: 'article',
  BOOK: 'book',
  DATASET: 'dataset',
  IMAGE: 'graphic',
  LAW: 'legislation',
  LECTURE: 'speech',
  LETTER: 'personal_communication',
  NEWS: 'article-newspaper',
  PERIODICAL: 'periodical',
  REPORT: 'report',
  TESTIMONY: 'interview',
  THESIS: 'thesis',
  WEB_PAGE: 'webpage',
};

/** Has no place of its own. */
const REST = without(COLUMNS.sources, [
  ...['id', 'title', 'kind', 'directness', 'read', 'authors', 'publisher', 'origin', 'published'],
  ...['commissionedBy', 'url', 'archivedUrl', 'accessed', 'licence', 'language', 'cites', 'mayBe'],
]);

function toItem(source: Source): Readonly<Record<string, unknown>> {
  const { id, title, kind, authors, publisher, published, url, archivedUrl, language } = source;
  const { accessed, directness, origin, read, licence } = source;
  return {
    ...{ id, type: TYPES[kind], title },
    ...(authors.length > 0 && { author: authors.map(creatorOf) }),
    ...(publisher && { publisher: publisher.name }),
    ...(published && { issued: dateOf(published) }),
    ...(accessed && { accessed: dateOf(accessed) }),
    ...(url !== null && { URL: url }),
    ...(archivedUrl !== null && { archive_location: archivedUrl }),
    ...(language !== null && { language }),
    ...(licence !== null && { note: `Licence: ${licence}` }),
    custom: {
      ...{ kind, directness, read, licence, published: published?.edtf ?? null },
      ...(origin && { origin: origin.name }),
      ...valuesOf(REST, source),
    },
  };
}

/** The only form of a person's name whose parts are plain: a given and a family name in Latin letters. */
const TWO_NAMES =
  /^(\p{Script=Latin}[\p{Script=Latin}.'’-]*) (\p{Script=Latin}[\p{Script=Latin}'’-]+)$/u;

function creatorOf({ __typename, name }: Source['authors'][number]) {
  const [, given, family] = (__typename === 'Person' && TWO_NAMES.exec(name)) || [];
  return family === undefined ? { literal: name } : { family, given };
}

/** A date with parts, otherwise its text, so that no reader takes it for more exact than it is. */
function dateOf({ edtf, text, precision }: NonNullable<Source['accessed']>) {
  const [, year, circa] = /^([\d-]+)(~)?$/.exec(edtf) ?? [];
  if (year === undefined || precision === 'SEASON') return { literal: text };
  return { ...partsOf(year), ...(circa !== undefined && { circa: true }) };
}

function partsOf(date: string) {
  return { 'date-parts': [date.split('-').map(Number)] };
}
