import './browse.css';
import { useAnswer } from '../api/useAnswer.ts';
import { CountriesOfCodesDocument } from '../generated/operations.ts';
import { Answered, NotFound } from '../shell/states.tsx';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import { useTitle } from '../shell/title.ts';
import type { ViewProps } from '../shell/views.ts';
import { words } from '../words/words.ts';
import { BrowsedTable } from './BrowsedTable.tsx';
import { TABLES, TABLE_NAMES, type TableName } from './tables.ts';

/** One type on record as a table: filtered, sorted, with columns of choice, all of it in the address. */
export default function BrowseView({ id, params }: ViewProps) {
  const name = id === '' ? 'ties' : TABLE_NAMES.find((one) => one === id);
  useTitle(
    name === undefined ? words.browse.title : words.browse.titleOf(words.browse.tables[name]),
  );
  if (name === undefined) return <NotFound id={id} />;
  return (
    <article className="page browse">
      <header className="head">
        <h1>{words.browse.title}</h1>
        <p className="lead">{words.browse.lead}</p>
        <nav className="chips" aria-label={words.browse.which}>
          {TABLE_NAMES.map((one) => (
            <Link
              key={one}
              href={hrefTo('browse', one)}
              aria-current={one === name ? 'page' : undefined}
            >
              {words.browse.tables[one]}
            </Link>
          ))}
        </nav>
      </header>
      <Resolved name={name} params={params} />
    </article>
  );
}

interface ResolvedProps {
  readonly name: TableName;
  readonly params: URLSearchParams;
}

/** With ids in place of the codes of countries. */
function Resolved({ name, params }: ResolvedProps) {
  const codes = TABLES[name].filters.flatMap((one) => {
    const value = one.as === 'actor' ? params.get(one.name) : null;
    return value !== null && /^[A-Z]{2}$/.test(value) ? [{ name: one.name, code: value }] : [];
  });
  const variables = { codes: codes.map(({ code }) => code) };
  const answer = useAnswer(CountriesOfCodesDocument, codes.length > 0 ? variables : null);
  if (codes.length === 0) return <BrowsedTable name={name} params={params} />;
  return (
    <Answered answer={answer} waitsFor={words.browse.tables[name]}>
      {({ countries }) => {
        const resolved = new URLSearchParams(params);
        for (const one of codes) {
          const node = countries.edges.find((edge) => edge.node.code === one.code)?.node;
          resolved.set(one.name, node?.id ?? one.code);
        }
        return <BrowsedTable name={name} params={resolved} />;
      }}
    </Answered>
  );
}
