import { HistoryDocument } from '../generated/operations.ts';
import { PagesFoot } from '../lists/PagesFoot.tsx';
import { usePages } from '../lists/usePages.ts';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import { dotted } from '../shell/words.ts';
import { words } from '../words/words.ts';
import { Operations } from './Operations.tsx';
import { contributorText, dayText } from './contributorText.ts';

/** The accepted proposals that name a subject, the latest first: who changed what, and what it was before. */
export default function History({ id }: { readonly id: string }) {
  const pages = usePages(HistoryDocument, { subject: id, first: 20 }, (data) => data.proposals);
  return (
    <>
      <p className="says">
        {words.desk.historySays}{' '}
        <Link href={hrefTo('changes', '', { involving: id })}>{words.desk.allChanges}</Link>
      </p>
      {pages.total === 0 && <p>{words.desk.noHistory}</p>}
      <ul className="history">
        {pages.edges.map(({ node }) => (
          <li key={node.id}>
            <h3>
              <Link href={hrefTo('proposals', node.id)}>{node.title}</Link>
            </h3>
            <p className="aside">
              {dotted(
                dayText(node.decision?.at ?? node.changedAt),
                contributorText(node.by),
                node.undoneBy !== null && words.desk.undone(node.undoneBy),
              )}
            </p>
            <Operations operations={ownFirst(node.operations, id)} />
          </li>
        ))}
      </ul>
      <PagesFoot pages={pages} what={words.desk.proposals} unlessWhole />
    </>
  );
}

/** What a proposal says of other subjects is on its own page. */
function ownFirst<Of extends { readonly subjects: readonly string[] }>(
  operations: readonly Of[],
  id: string,
): readonly Of[] {
  const own = operations.filter(({ subjects }) => subjects.includes(id));
  return own.length > 0 ? own : operations;
}
