import { type ComponentType, Suspense, lazy, useEffect } from 'react';
import { Waiting } from '../shell/states.tsx';
import { Away } from './Away.tsx';
import { Boundary } from './Boundary.tsx';
import { EmbedFoot } from './EmbedFoot.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { NoView } from './NoView.tsx';
import { MAIN, useAddress } from '../shell/address.ts';
import type { View, ViewProps } from '../shell/views.ts';
import { hasDesk } from '../shell/desk.ts';
import { hrefNow } from '../shell/entry.ts';
import { VIEWS } from './views.ts';
import { loadContributions, loadRooms, words } from '../words/words.ts';

export function App() {
  const { view, id, params, isEmbedded } = useAddress();
  const name = view === '' ? 'home' : view;
  useSearchKey();
  return (
    <>
      {!isEmbedded && (
        <>
          <button
            type="button"
            className="skip"
            onClick={() => document.getElementById(MAIN)?.focus()}
          >
            {words.app.skip}
          </button>
          <Header view={name} />
        </>
      )}
      <Away />
      <main id={MAIN} tabIndex={-1}>
        <Boundary key={`${name}/${id}`} href={hrefNow()}>
          <Seen name={isEmbedded ? embeddable(name) : name} id={id} params={params} />
        </Boundary>
      </main>
      {isEmbedded ? <EmbedFoot /> : <Footer />}
    </>
  );
}

/** Only views that allow embedding; otherwise a name that no view has. */
const embeddable = (name: string) => (VIEWS.get(name)?.embeds ? name : `embed/${name}`);

function Seen({ name, ...props }: ViewProps & { readonly name: string }) {
  const view = VIEWS.get(name);
  if (!view) return <NoView name={name} />;
  const Component = componentOf(name, view);
  return (
    <Suspense fallback={<Waiting for={words.views[view.words].waiting} />}>
      <Component key={props.id} {...props} />
    </Suspense>
  );
}

const components = new Map<string, ComponentType<ViewProps>>();

/** Lazy components, created once: a new one would mount the view again. */
function componentOf(name: string, view: View) {
  const known = components.get(name) ?? lazy(() => withWords(name, view));
  components.set(name, known);
  return known;
}

/** The home page is the first view for most, and needs the fewest words. */
async function withWords(name: string, { load, isOfDesk = hasDesk() }: View) {
  const more = name === 'home' ? [] : [loadRooms(), ...(isOfDesk ? [loadContributions()] : [])];
  const [module] = await Promise.all([load(), ...more]);
  return module;
}

/** `/` focuses the search, unless the focus is in a text field. */
function useSearchKey(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { key, target } = event;
      if (key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (target instanceof Element && target.closest('input, textarea, select')) return;
      event.preventDefault();
      document.querySelector<HTMLInputElement>('[data-search]')?.focus();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
