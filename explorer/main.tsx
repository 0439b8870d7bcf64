import './styles/colours.css';
import './styles/base.css';
import './styles/frame.css';
import './styles/page.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { createClient } from './api/client.ts';
import { hasDesk } from './shell/desk.ts';
import { urlOf } from './shell/address.ts';
import { Unloaded } from './app/Unloaded.tsx';
import { keepScroll } from './app/scroll.ts';
import { applyStoredTheme } from './app/theme.ts';
import { loadWords } from './words/words.ts';
// Last: these override the styles of the parts.
import './styles/narrow.css';
import './styles/print.css';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element with the id "root".');

const PROBE_MS = 3_000;

applyStoredTheme();
keepScroll();
const endpoint = urlOf('graphql');
const client = createClient(endpoint, PROBE_MS);
// Elsewhere the record changes by releases.
if (hasDesk())
  void import('./api/followRecord.ts').then(({ followRecord }) =>
    followRecord(endpoint, () => void client.invalidateQueries()),
  );
// Not awaited here: a language's script imports from this one, which would then never end.
void loadWords().then(
  () => {
    createRoot(root).render(
      <QueryClientProvider client={client}>
        <App />
      </QueryClientProvider>,
    );
  },
  () => {
    createRoot(root).render(<Unloaded />);
  },
);
