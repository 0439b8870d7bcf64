import { useState } from 'react';
import { SearchBox } from '../parts/SearchBox.tsx';
import { Link } from '../shell/Link.tsx';
import { ExportMenu, QueryMenu } from './Menus.tsx';
import { hrefTo, urlOf } from '../shell/address.ts';
import { chooseTheme, themeNow } from './theme.ts';
import { VIEWS } from './views.ts';

export function Header({ view }: { readonly view: string }) {
  return (
    <header>
      <Link href={hrefTo('')} className="wordmark" aria-label="Proxeny home">
        <Mark />
        Proxeny
      </Link>
      {view !== 'home' && view !== 'search' && <SearchBox key={view} label="Search" />}
      <nav aria-label="Views">
        {[...VIEWS]
          .filter(([, { label }]) => label !== undefined)
          .sort(([, a], [, b]) => (a.order ?? 0) - (b.order ?? 0))
          .map(([name, { label }]) => (
            <Link key={name} href={hrefTo(name)} aria-current={name === view ? 'page' : undefined}>
              {label}
            </Link>
          ))}
        <a href={urlOf('playground/').href}>Playground</a>
      </nav>
      <div className="tools">
        <QueryMenu />
        <ExportMenu embeds={VIEWS.get(view)?.embeds === true} />
        <ThemeButton />
      </div>
    </header>
  );
}

/** The logo: two different shapes and the tie between them. */
function Mark() {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <path d="M5 15L15 5" stroke="currentColor" strokeWidth="1.6" />
      <circle cx="5" cy="15" r="4.4" className="tone-sister-city" />
      <rect x="10.8" y="1" width="8.2" height="8.2" className="tone-sister-state" />
    </svg>
  );
}

function ThemeButton() {
  const [theme, setTheme] = useState(themeNow);
  const other = theme === 'dark' ? 'light' : 'dark';
  const change = () => {
    chooseTheme(other);
    setTheme(other);
  };
  return (
    <button type="button" className="theme" onClick={change} aria-label={`Use ${other} colors`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.4" />
        <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" fill="currentColor" />
      </svg>
    </button>
  );
}
