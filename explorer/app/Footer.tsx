import { Link } from '../shell/Link.tsx';
import { type Address, hrefTo, pathOf, useAddress } from '../shell/address.ts';
import { hrefNow } from '../shell/entry.ts';
import { takesCorrections } from '../shell/corrections.ts';
import { hasDesk } from '../shell/desk.ts';
import { words } from '../words/words.ts';

const PAGES = ['about', 'method', 'coverage', 'changes', 'help'] as const;
const ON_PAGE = ['cite', 'correct'] as const;

/** Leads from each page to what explains it, and to its citation. */
export function Footer() {
  const { foot } = words.app;
  const about = paramsAbout(useAddress());
  return (
    <footer className="foot">
      <nav aria-label={foot.label}>
        {ON_PAGE.filter((view) => view !== 'correct' || takesCorrections()).map((view) => (
          <Link key={view} href={hrefTo(view, '', about)}>
            {foot[view]}
          </Link>
        ))}
        {hasDesk() && <Link href={hrefTo('proposals')}>{words.app.proposals}</Link>}
        {PAGES.map((view) => (
          <Link key={view} href={hrefTo(view)}>
            {foot[view]}
          </Link>
        ))}
      </nav>
    </footer>
  );
}

/** A citation leads to the correction of the same page, and the other way round. */
function paramsAbout({ view, params }: Address): Readonly<Record<string, string | null>> {
  if (ON_PAGE.some((one) => one === view))
    return { page: params.get('page'), fact: params.get('fact') };
  return { page: pathOf(hrefNow()) };
}
