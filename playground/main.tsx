// First, because the editor requests its workers as soon as it loads.
import '@graphiql/react/setup-workers/vite';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import './styles/colours.css';
import './styles/frame.css';
import './styles/details.css';
import './styles/narrow.css';
import './styles/welcome.css';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { createClient } from './client.ts';
import { readExamples } from './examples.ts';
import { openStorage } from './storage.ts';
import { openTabs } from './tabs.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element with the id "root".');

const client = createClient(new URL('../graphql', document.baseURI));
const examples = readExamples();
const storage = openStorage();
createRoot(root).render(
  <App client={client} examples={examples} storage={storage} open={openTabs(examples, storage)} />,
);
