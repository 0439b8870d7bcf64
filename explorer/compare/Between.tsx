import { WithinTiesDocument } from '../generated/operations.ts';
import { PagesFoot } from '../lists/PagesFoot.tsx';
import { usePages } from '../lists/usePages.ts';
import { Section } from '../parts/Section.tsx';
import { TieTable } from '../parts/TieTable.tsx';
import { USUAL_TIES } from '../parts/kinds.ts';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import { Empty } from '../shell/states.tsx';
import { words } from '../words/words.ts';

/** The ties between two places and what lies in them, which is what one compares them for first. */
export function Between({ ids }: { readonly ids: readonly [string, string] }) {
  const filter = { ...USUAL_TIES, between: ids };
  const pages = usePages(WithinTiesDocument, { filter, first: 10 }, ({ ties }) => ties);
  const ties = pages.edges.map(({ node }) => node);
  const [from, to] = ids;
  return (
    <Section title={words.compare.between} total={pages.total}>
      {ties.length > 0 && <TieTable caption={words.compare.between} ties={ties} pages={pages} />}
      {pages.total === 0 && <Empty>{words.brief.none}</Empty>}
      {pages.total !== 0 && <PagesFoot pages={pages} what={words.lists.ties} />}
      <p className="onward">
        <Link href={hrefTo('brief', ids.join('/'))}>{words.compare.brief}</Link>
        {' · '}
        <Link href={hrefTo('paths', '', { from, to })}>{words.compare.path}</Link>
      </p>
    </Section>
  );
}
