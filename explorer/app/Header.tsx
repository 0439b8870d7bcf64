import { useState } from 'react';
import { SearchBox } from '../parts/SearchBox.tsx';
import { Link } from '../shell/Link.tsx';
import { Account } from './Account.tsx';
import { ExportMenu, QueryMenu } from './Menus.tsx';
import { hrefTo, urlOf, useAddress } from '../shell/address.ts';
import { hrefNow } from '../shell/entry.ts';
import { NAME } from '../words/dataset.ts';
import { inLanguage, keepLanguage } from '../words/language.ts';
import { LANGUAGES, languages } from '../words/languages.ts';
import { chooseTheme, themeNow } from './theme.ts';
import { VIEWS } from './views.ts';
import { words } from '../words/words.ts';

export function Header({ view }: { readonly view: string }) {
  return (
    <header>
      <Link href={hrefTo('')} className="wordmark" aria-label={words.app.home}>
        <Mark />
        {NAME}
      </Link>
      {view !== 'home' && view !== 'search' && <SearchBox key={view} label={words.app.search} />}
      <nav aria-label={words.app.views}>
        {[...VIEWS]
          .flatMap(([name, { order, words: own }]) => {
            const it = words.views[own];
            return 'label' in it ? [{ name, order: order ?? 0, label: it.label }] : [];
          })
          .sort((a, b) => a.order - b.order)
          .map(({ name, label }) => (
            <Link key={name} href={hrefTo(name)} aria-current={name === view ? 'page' : undefined}>
              {label}
            </Link>
          ))}
        <a href={urlOf('playground/').href}>{words.app.playground}</a>
      </nav>
      <div className="tools">
        <QueryMenu />
        <ExportMenu embeds={VIEWS.get(view)?.embeds === true} />
        <Account />
        <ThemeButton />
        <LanguageSwitch />
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

/** The same page in the other languages; the one chosen is kept for later visits. */
function LanguageSwitch() {
  useAddress();
  return languages
    .filter((language) => language !== words.language)
    .map((language) => {
      const { named, offer, tag } = LANGUAGES[language];
      return (
        <a
          key={language}
          className="language"
          href={inLanguage(hrefNow(), language)}
          hrefLang={tag}
          lang={tag}
          title={offer}
          onClick={() => {
            keepLanguage(language);
          }}
        >
          {named}
        </a>
      );
    });
}

function ThemeButton() {
  const [theme, setTheme] = useState(themeNow);
  const other = theme === 'dark' ? 'light' : 'dark';
  const change = () => {
    chooseTheme(other);
    setTheme(other);
  };
  return (
    <button type="button" className="theme" onClick={change} aria-label={words.app[other]}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.4" />
        <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" fill="currentColor" />
      </svg>
    </button>
  );
}
