import { hash } from 'node:crypto';
import { type Readable, pipeline } from 'node:stream';
import { parse } from 'csv-parse';
import type { Dataset } from '../check/dataset.ts';
import type { PartLicense, Partition } from './licenses.ts';
import { type ReleaseField, type ReleaseTable, csvOf, tablesOf } from './tables.ts';

/** The files of a release by name, in their order in the archive. Equal datasets have equal files. */
export function filesOf(
  dataset: Dataset,
  { licenses, partOf }: Partition,
  before: EarlierClaims | null,
  errors: string | null = null,
): ReadonlyMap<string, string> {
  const tables = tablesOf(dataset, partOf);
  const made = new Map(tables.map((table) => [`${table.name}.csv`, csvOf(table)]));
  if (before !== null) made.set('changes.csv', differenceOf(tables, before));
  made.set('datapackage.json', packageOf(dataset, tables, { made, licenses }));
  made.set('CITATION.cff', citationOf(dataset, licenses));
  made.set('LICENSES.md', licensesText(licenses));
  if (errors !== null) made.set('ERRORS.md', errorsOf(versionOf(dataset), errors));
  const sums = [...made].map(([name, text]) => `${hash('sha256', text)}  ${name}\n`);
  return new Map([...made, ['SHA256SUMS', sums.join('')]]);
}

/** What curators say of a claim, which can change. */
const JUDGMENT = ['rank', 'reason', 'retired'] as const;

type Judgment = Readonly<Record<(typeof JUDGMENT)[number], string>>;

/** The claims of an earlier release, by id. */
export type EarlierClaims = ReadonlyMap<string, Judgment>;

/** In bytes. */
const LARGEST_CLAIM = 1_000_000;

/** The claims of an earlier release, from its `claims.csv`. */
export async function claimsIn(file: Readable): Promise<EarlierClaims> {
  const claims = new Map<string, Judgment>();
  const rows = parse({ columns: true, max_record_size: LARGEST_CLAIM });
  // The loop below throws what fails here.
  pipeline(file, rows, () => undefined);
  for await (const row of rows as AsyncIterable<Readonly<Record<string, string>>>) {
    const { id, rank, reason, retired } = row;
    if (id === undefined || rank === undefined || reason === undefined || retired === undefined)
      throw new Error(
        'Expected the claims to have the columns `id`, `rank`, `reason` and `retired`.',
      );
    claims.set(id, { rank, reason, retired });
  }
  return claims;
}

/** The last day on which a claim was recorded or withdrawn. */
export function lastDayOf({ rows }: Dataset): string {
  const days = rows.flatMap(({ cells: { recorded = '', retired = '' } }) => [recorded, retired]);
  return days.reduce((last, day) => (day > last ? day : last), '');
}

export const versionOf = ({ contentHash }: Dataset) => contentHash.slice(0, 12);

/** Another value is another claim; of a claim itself, only what curators say of it changes. */
function differenceOf(tables: readonly ReleaseTable[], before: EarlierClaims): string {
  const claims = tables.find(({ name }) => name === 'claims');
  const columns = JUDGMENT.map((name) => claims?.fields.findIndex((field) => field.name === name));
  const now = new Set<string>();
  const changed = (claims?.rows ?? []).flatMap((row) => {
    const [id = ''] = row;
    now.add(id);
    const [rank = '', reason = '', retired = ''] = columns.map((at = -1) => row[at]);
    return changesOf(before.get(id), { rank, reason, retired }).map((change) => [change, id]);
  });
  const removed = [...before.keys()].filter((id) => !now.has(id)).toSorted();
  const rows = [...changed, ...removed.map((id) => ['removed', id])];
  return csvOf({ fields: CHANGE_FIELDS, rows });
}

/** The reason for a withdrawal is a part of it. */
function changesOf(before: Judgment | undefined, now: Judgment): readonly string[] {
  if (before === undefined) return ['added'];
  const isMoved = now.retired !== before.retired;
  const isJudged = now.rank !== before.rank || (!isMoved && now.reason !== before.reason);
  const moved = now.retired === '' ? 'restored' : 'withdrawn';
  return [...(isMoved ? [moved] : []), ...(isJudged ? ['judged'] : [])];
}

const CHANGES = {
  added: 'it is new',
  removed: 'it is gone',
  withdrawn: 'it is kept as withdrawn',
  restored: 'it was withdrawn and stands again',
  judged: 'its rank, or the reason for it, changed',
} as const;

const CHANGE_FIELDS: readonly ReleaseField[] = [
  {
    ...{ name: 'change', type: 'string' },
    description: `What happened to the claim: ${Object.entries(CHANGES)
      .map(([change, meaning]) => `${change} (${meaning})`)
      .join(', ')}.`,
    constraints: { required: true, enum: Object.keys(CHANGES) },
  },
  { name: 'claim', type: 'string', description: 'The id of the claim.' },
];

interface Packing {
  readonly made: ReadonlyMap<string, string>;
  readonly licenses: readonly PartLicense[];
}

/** Data Package 2, with Table Schema. */
function packageOf(dataset: Dataset, tables: readonly ReleaseTable[], { made, licenses }: Packing) {
  const described = tables.map(({ name, title, fields, primaryKey, foreignKeys }) => ({
    ...{ name, title },
    schema: { fields, primaryKey, ...(foreignKeys.length > 0 && { foreignKeys }) },
  }));
  const changes = {
    ...{ name: 'changes', title: 'Claims that differ from the release before' },
    schema: { fields: CHANGE_FIELDS, primaryKey: ['claim', 'change'] },
  };
  const resources = [...described, ...(made.has('changes.csv') ? [changes] : [])];
  const { name, scope } = saidOf(dataset);
  const data = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    ...{ name: idOf(name), title: name, version: versionOf(dataset) },
    ...(scope !== '' && { description: scope }),
    created: `${lastDayOf(dataset)}T00:00:00Z`,
    licenses: namesOf(licenses).map((name) => ({
      ...{ name, path: `https://spdx.org/licenses/${name}.html` },
      title: `Of ${partsUnder(name, licenses)}`,
    })),
    contributors: [{ title: curatorsOf(name), roles: ['author'] }],
    sources: sourcesOf(dataset),
    resources: resources.map(({ name, title, schema }) => {
      const text = made.get(`${name}.csv`) ?? '';
      return {
        ...{ name, title, type: 'table', path: `${name}.csv` },
        ...{ format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' },
        ...{ bytes: Buffer.byteLength(text), hash: `sha256:${hash('sha256', text)}` },
        schema: { $schema: 'https://datapackage.org/profiles/2.0/tableschema.json', ...schema },
      };
    }),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** What dataset.csv says. */
function saidOf({ rows }: Dataset) {
  const { name = '', scope = '' } = rows.find(({ table }) => table.type === 'Dataset')?.cells ?? {};
  return { name, scope };
}

/** Data packages have names of small letters. */
function idOf(name: string): string {
  const id = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return id === '' ? 'dataset' : id;
}

/** A text as YAML. */
function yaml(text: string): string {
  return /^\p{L}[\p{L}\p{N} ,.()-]*$/u.test(text) ? text : JSON.stringify(text);
}

const curatorsOf = (name: string) => `The curators of ${name}`;

const namesOf = (licenses: readonly PartLicense[]) => [
  ...new Set(licenses.map(({ license }) => license)),
];

const partsUnder = (name: string, licenses: readonly PartLicense[]) =>
  licenses.flatMap(({ license, part }) => (license === name ? [part] : [])).join(', ');

/** The datasets that claims come from; other works are in the tables. */
function sourcesOf({ rows }: Dataset): readonly object[] {
  const cells = rows.flatMap((row) => (row.table.type === 'Source' ? [row.cells] : []));
  return cells.flatMap(({ kind, title, url }) =>
    kind === 'DATASET' && url !== undefined ? [{ title, path: url }] : [],
  );
}

/** Licenses that the file lists are a choice, so it names the one that holds for the whole: the one that asks to share alike. */
function licenseOfWhole(names: readonly string[]): string | undefined {
  const strict = names.length === 1 ? names : names.filter((name) => name.includes('-SA-'));
  return strict.length === 1 ? strict[0] : undefined;
}

function citationOf(dataset: Dataset, licenses: readonly PartLicense[]): string {
  const { name, scope } = saidOf(dataset);
  const names = namesOf(licenses);
  const whole = licenseOfWhole(names);
  const parts = names.length === 1 ? '' : ' Its parts have licenses of their own: see LICENSES.md.';
  return `cff-version: 1.2.0
message: "Cite the version of the dataset that you used.${parts}"
title: ${yaml(name)}
type: dataset
${scope === '' ? '' : `abstract: ${yaml(scope)}\n`}authors:
  - name: ${yaml(curatorsOf(name))}
version: ${versionOf(dataset)}
date-released: ${lastDayOf(dataset)}
identifiers:
  - type: other
    value: sha256:${dataset.contentHash}
    description: Checksum of the data files in canonical order
${whole === undefined ? '' : `license: ${whole}\n`}`;
}

/** The page of errors without its links, which lead nowhere from an archive. */
function errorsOf(version: string, page: string): string {
  const [, of] = /from version (\w+)/.exec(page) ?? [];
  if (of !== version)
    throw new Error(
      `Expected the errors of version ${version}, but the file has those of ${of ?? 'no version'}. Compute them again: npx tsx bench/errors.ts > docs/errors-of-the-record.md`,
    );
  return page.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1');
}

function licensesText(licenses: readonly PartLicense[]): string {
  const lines = licenses.map(({ part, license }) => `| ${part} | ${license} |`);
  return `# Licenses

Each part of the data folder has a license of its own; the column "part" of claims.csv names the one that a claim comes from.

| part | license |
| ---- | ------- |
${lines.join('\n')}
`;
}
