import './desk.css';
import type { ReactNode } from 'react';
import { useAnswer } from '../api/useAnswer.ts';
import {
  NamesDocument,
  type NamesQuery,
  type OperationLineFragment,
} from '../generated/operations.ts';
import { English } from '../parts/English.tsx';
import { hrefOf } from '../parts/links.tsx';
import { namesIn } from '../parts/useNames.ts';
import { Link } from '../shell/Link.tsx';
import { plain, wordOf } from '../shell/words.ts';
import { words } from '../words/words.ts';

type Line = OperationLineFragment;

/** Cells that say whose statement a row is, or what it is about. */
const EVIDENCE = new Set(['id', 'source', 'locator', 'taken_from', 'recorded']);

/** The highest number of ids in one request. */
const MOST_NAMES = 100;

/** Changes as a difference: what they withdraw, and what they add. */
export function Operations({ operations }: { readonly operations: readonly Line[] }) {
  const ids = [...new Set(operations.flatMap(idsIn))].slice(0, MOST_NAMES);
  const { data } = useAnswer(NamesDocument, ids.length > 0 ? { ids } : null);
  const nodes = data?.nodes ?? [];
  const link = (id: string) => <Named id={id} nodes={nodes} />;
  return (
    <ol className="operations">
      {operations.map((operation, at) => (
        <li key={at}>
          <p className="operation-kind">{kindText(operation)}</p>
          <p>
            {operation.subjects.map((id, nth) => (
              <span key={id}>
                {nth > 0 && words.parts.comma}
                {link(id)}
              </span>
            ))}
          </p>
          <Difference operation={operation} names={Object.fromEntries(namesIn({ nodes }))} />
          <Whose operation={operation} link={link} />
          {operation.fate && (
            <p className="aside">
              {words.desk.fates[operation.fate.state]}
              {operation.fate.reason !== null && (
                <>
                  {words.desk.colon}
                  <English>{operation.fate.reason}</English>
                </>
              )}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

function idsIn({ subjects, cells, claim }: Line): readonly string[] {
  const source = cells.find(({ column }) => column === 'source')?.value ?? claim?.source;
  return source === undefined ? subjects : [...subjects, source];
}

function kindText({ kind, table, rank, undoes }: Line): string {
  const { operations } = words.desk;
  if (kind === 'ASSERT') return operations.ASSERT(table ?? '');
  if (kind === 'RANK') return operations.RANK(plain(rank ?? ''));
  if (kind === 'UNDO') return operations.UNDO(undoes ?? 0);
  return operations[kind];
}

interface NamedProps {
  readonly id: string;
  readonly nodes: NamesQuery['nodes'];
}

/** One that is not on record has no page. */
function Named({ id, nodes }: NamedProps) {
  const node = nodes.find((one) => one !== null && 'id' in one && one.id === id);
  if (!node || !('id' in node)) return <code>{id}</code>;
  const [[, name] = [id, id]] = namesIn({ nodes: [node] });
  return <Link href={hrefOf(node)}>{name}</Link>;
}

interface DifferenceProps {
  readonly operation: Line;
  readonly names: Readonly<Record<string, string>>;
}

function Difference({ operation: { kind, claim, cells }, names }: DifferenceProps) {
  const added = cells.filter(({ column }) => !EVIDENCE.has(column));
  if (!claim && added.length === 0) return null;
  const text = (value: string) => names[value] ?? cellText(value);
  return (
    <dl className="difference">
      {claim && (
        <div>
          <dt>{wordOf(claim.property)}</dt>
          <dd>{kind === 'RETIRE' ? <del>{text(claim.value)}</del> : text(claim.value)}</dd>
        </div>
      )}
      {added.map(({ column, value }) => (
        <div key={column}>
          <dt>{wordOf(column)}</dt>
          <dd>
            <ins>{text(value)}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A cell of a data file for a reader. */
function cellText(value: string): string {
  if (/^[A-Z][A-Z_]+$/.test(value)) return plain(value);
  return /^(\d{4}(-\d\d){1,2}|\[.+\])$/.test(value) ? words.dates.edtf(value) : value;
}

interface WhoseProps {
  readonly operation: Line;
  readonly link: (id: string) => ReactNode;
}

/** The source of a change, or its reason. */
function Whose({ operation: { cells, claim, reason }, link }: WhoseProps) {
  const cellOf = (name: string) => cells.find(({ column }) => column === name)?.value;
  const source = cellOf('source') ?? claim?.source;
  const locator = cellOf('locator') ?? claim?.locator;
  return (
    <>
      {source !== undefined && (
        <p className="aside">
          {words.desk.source}
          {words.desk.colon}
          {link(source)}
          {locator && ` ${words.parts.quoted(locator)}`}
        </p>
      )}
      {reason !== null && (
        <p>
          {words.desk.reason}
          {words.desk.colon}
          {reason}
        </p>
      )}
    </>
  );
}
