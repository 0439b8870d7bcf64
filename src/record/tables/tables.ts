import { BY_NAME } from '../../matching/register.ts';
import { actorTables, identifier, point } from './actorTables.ts';
import { eventTables } from './eventTables.ts';
import { choice, compound, date, plain, reference, term, title, words } from './fact.ts';
import {
  type CellParser,
  type ParsedCell,
  readCount,
  readEither,
  readName,
  readPastDay,
  readSlug,
  readTerm,
  readText,
  readYesNo,
  unlike,
} from './cellParser.ts';
import { readIdentifier } from './identifier.ts';
import { readItem } from './item.ts';
import { sourceTable } from './sourceTable.ts';
import { type Table, tableName } from './table.ts';
import { tieTables } from './tieTables.ts';

/** What is judged: an identifier in a register, or what a row of a list says of itself. */
const readScheme: CellParser = (text, world) =>
  text === BY_NAME ? { value: text } : readTerm('IdentifierScheme')(text, world);

const readJudged: CellParser = (text, world) =>
  text.startsWith(`${BY_NAME}:`) ? { value: text } : readIdentifier(text, world);

const readPlace = readItem({ to: ['Place'] });

/** What a list lacks is told of places alone. */
const readHost: CellParser = (text, world) => {
  const reading = readPlace(text, world);
  if (reading.fault === undefined || world.types.get(text) !== 'Institution') return reading;
  return {
    fault: `${reading.fault}; leave it empty for the members of a network, and say in coverage.csv how complete they are`,
  };
};

/** A table that has a file; that of the dataset always has one. */
function readTable(text: string): ParsedCell {
  const names = tables.filter(({ type }) => type !== 'Dataset').map(tableName);
  return names.includes(text)
    ? { value: text }
    : unlike('the name of a table such as cities', text, names);
}

/**
 * Every data file: its columns in order, how each is parsed, and what it becomes in the graph. Reading,
 * checking, import, export and the hash all follow from this list.
 */
export const tables: readonly Table[] = [
  plain('dataset.csv', 'Dataset', [
    title('name', { required: true }),
    title('licence', { required: true }),
    title('name_zh', { isNew: true }),
    words('scope', { isNew: true }),
    words('scope_zh', { isNew: true }),
    term('tables', readTable, { list: true, isNew: true }),
  ]),
  plain('themes.csv', 'Theme', [
    term('id', readSlug, { required: true }),
    title('name', { required: true }),
    reference('broader', ['Theme'], 'BROADER', { acyclic: true }),
    term('recorded', readPastDay, { required: true }),
  ]),
  sourceTable,
  ...actorTables,
  ...tieTables,
  ...eventTables,
  plain('redirects.csv', 'Redirect', [
    term('id', readSlug, { required: true }),
    reference('into', ['Node'], null, { required: true }),
    words('reason', { required: true }),
    term('recorded', readPastDay, { required: true }),
  ]),
  plain('distinctions.csv', 'Distinction', [
    reference('a', ['Actor'], null, { required: true }),
    reference('b', ['Actor'], null, { required: true }),
    words('because', { required: true }),
    reference('source', ['Source'], null),
  ]),
  {
    ...plain('coverage.csv', 'Coverage', [
      reference('place', ['Place'], null, { required: true }),
      reference('partner', ['Place'], null),
      reference('network', ['Institution'], null, { isNew: true }),
      choice('kinds', 'TieKind', { list: true, required: true }),
      choice('completeness', 'Completeness', { required: true }),
      date('as_of'),
      reference('source', ['Source'], null),
      term('counted', readCount, { isNew: true }),
      words('note'),
      term('recorded', readPastDay, { required: true }),
    ]),
    isNew: true,
  },
  {
    ...plain('lists.csv', 'List', [
      reference('source', ['Source'], null, { required: true }),
      { ...reference('host', ['Place'], null), columns: [{ name: 'host', reads: readHost }] },
      choice('kinds', 'TieKind', { list: true }),
      date('as_of'),
      term('whole', readYesNo, { required: true }),
      term('rows', readCount),
      words('undecided'),
      words('section'),
      words('note'),
    ]),
    isNew: true,
  },
  {
    ...plain('calls.csv', 'Call', [
      reference('policy', ['Policy'], null, { required: true }),
      reference('place', ['Place'], null, { required: true }),
      reference('partner', ['Place'], null, { required: true }),
      date('when', { required: true }),
      reference('source', ['Source'], null, { required: true }),
    ]),
    isNew: true,
  },
  {
    ...plain('identities.csv', 'Identity', [
      compound(
        'judged',
        [
          { name: 'scheme', reads: readScheme },
          { name: 'value', reads: readText },
        ],
        ':',
        { required: true, whole: readJudged },
      ),
      reference('id', ['Place', 'Institution'], null, { required: true }),
      term('judgement', readEither('same', 'distinct'), { required: true }),
      words('by', { required: true }),
      term('at', readPastDay, { required: true }),
      words('because', { required: true }),
    ]),
    isNew: true,
  },
  {
    ...plain('namesakes.csv', 'Namesake', [
      identifier('identifier', { required: true }),
      term('name', readName, { required: true }),
      reference('within', ['Place'], null, { required: true }),
      point,
      term('population', readCount),
      reference('source', ['Source'], null, { required: true }),
    ]),
    isNew: true,
  },
];
