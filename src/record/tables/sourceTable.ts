import { choice, date, own, reference, references, term, title } from './fact.ts';
import { readLanguage, readLink, readYesNo } from './cellParser.ts';
import type { Table } from './table.ts';

/** The works that claims are taken from. */
export const sourceTable: Table = own('sources.csv', 'Source', [
  title('title', { required: true }),
  choice('kind', 'SourceKind', { required: true }),
  choice('directness', 'Directness', { required: true }),
  references('authors', ['Actor'], { type: 'AUTHORED_BY', ordinal: true }),
  reference('publisher', ['Actor'], 'PUBLISHED_BY'),
  reference('origin', ['Actor'], 'ORIGINATES_FROM', { isNew: true }),
  references('commissioned_by', ['Actor'], { type: 'COMMISSIONED_BY', ordinal: true }),
  date('published', { sort: 'publishedSort' }),
  term('url', readLink),
  term('archived_url', readLink),
  date('accessed', { isNew: true }),
  title('licence', { form: 'TERM' }),
  term('language', readLanguage),
  term('read', readYesNo, { required: true, as: 'boolean' }),
  references('cites', ['Source'], { type: 'CITES', named: 'as' }),
  references('may_be', ['Source'], 'MAY_BE'),
]);
