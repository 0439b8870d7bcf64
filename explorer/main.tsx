import './styles/colours.css';
import './styles/base.css';
import './styles/frame.css';
import './styles/parts.css';
import './styles/narrow.css';
import './styles/print.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { createClient } from './api/client.ts';
import { ClientContext } from './api/useAnswer.ts';
import { urlOf } from './shell/address.ts';
import { keepScroll } from './app/scroll.ts';
import { applyStoredTheme } from './app/theme.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element with the id "root".');

const AGAIN_MS = 3_000;

applyStoredTheme();
keepScroll();
const client = createClient(urlOf('graphql'), (retry) => setTimeout(retry, AGAIN_MS));
createRoot(root).render(
  <ClientContext value={client}>
    <App />
  </ClientContext>,
);
