import { type ReactNode, Suspense, lazy, useContext, useState } from 'react';
import { Section } from '../parts/Section.tsx';
import { FoldsContext } from '../parts/folds.ts';
import { hasDesk } from '../shell/desk.ts';
import { Waiting } from '../shell/states.tsx';
import { words } from '../words/words.ts';

const History = lazy(() => import('./History.tsx'));

/** A closed section with the accepted proposals that name a subject; asked for when it is opened. */
export function HistorySection({ id }: { readonly id: string }) {
  if (!hasDesk()) return null;
  return (
    <Folding>
      <Section name="history" title={words.desk.history}>
        <Suspense fallback={<Waiting for={words.lists.loading(words.desk.proposals)} />}>
          <History id={id} />
        </Suspense>
      </Section>
    </Folding>
  );
}

/** Pages whose other sections are always open keep this one closed, too. */
function Folding({ children }: { readonly children: ReactNode }) {
  const folds = useContext(FoldsContext);
  const [isOpen, setOpen] = useState(false);
  if (folds !== null) return children;
  return (
    <FoldsContext value={{ isOpen: () => isOpen, turn: () => setOpen(!isOpen) }}>
      <div className="folds">{children}</div>
    </FoldsContext>
  );
}
