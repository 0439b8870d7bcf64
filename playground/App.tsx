import { DOC_EXPLORER_PLUGIN, DocExplorerStore } from '@graphiql/plugin-doc-explorer';
import { HISTORY_PLUGIN, HistoryStore } from '@graphiql/plugin-history';
import { GraphiQLProvider } from '@graphiql/react';
import { GraphiQL, GraphiQLInterface } from 'graphiql';
import { useState } from 'react';
import { Away } from './Away.tsx';
import { Mark } from './Mark.tsx';
import { Welcome } from './Welcome.tsx';
import type { Client } from './client.ts';
import { useEditors } from './editors.ts';
import type { Example } from './examples.ts';
import { Tools } from './Tools.tsx';
import { useActiveTabInSight, useAddress, useCursorInNewTab, useDocsFromTop } from './session.ts';
import type { PageStorage } from './storage.ts';
import { type OpenTabs, nameTabs } from './tabs.ts';
import { EDITOR_THEME } from './themes.ts';

export interface AppProps {
  readonly client: Client;
  readonly examples: readonly Example[];
  readonly storage: PageStorage;
  readonly open: OpenTabs;
}

/** GraphiQL with the welcome and the examples. */
export function App({ client, examples, storage, open }: AppProps) {
  const [welcome] = useState(() => ({
    title: 'Welcome',
    icon: Mark,
    content: () => <Welcome client={client} examples={examples} />,
  }));
  const [plugins] = useState([welcome, DOC_EXPLORER_PLUGIN, HISTORY_PLUGIN]);
  const tab = open.tabs[open.activeTabIndex] ?? open.tabs[0];
  const query = tab?.query ?? '';
  const variables = tab?.variables ?? '';
  return (
    <GraphiQLProvider
      fetcher={client.fetcher}
      storage={storage}
      plugins={plugins}
      referencePlugin={DOC_EXPLORER_PLUGIN}
      {...(open.isNew && { visiblePlugin: welcome })}
      // GraphiQL shows a stored tab's variables only if they are set together with its query.
      initialQuery={query}
      initialVariables={variables}
      onTabChange={({ tabs }) => nameTabs(tabs)}
      editorTheme={EDITOR_THEME}
      schemaDescription
      inputValueDeprecation
    >
      <HistoryStore maxHistoryLength={100}>
        <DocExplorerStore>
          <Session examples={examples} />
          <Away client={client} />
          <GraphiQLInterface
            showPersistHeadersSettings={false}
            defaultEditorToolsVisibility={variables !== ''}
          >
            <GraphiQL.Logo>
              <span className="wordmark">Proxeny</span>
            </GraphiQL.Logo>
            <GraphiQL.Toolbar>
              {(own) => <Tools client={client} examples={examples} {...own} />}
            </GraphiQL.Toolbar>
          </GraphiQLInterface>
        </DocExplorerStore>
      </HistoryStore>
    </GraphiQLProvider>
  );
}

/** Effects without visible output. */
function Session({ examples }: Pick<AppProps, 'examples'>) {
  useEditors();
  useActiveTabInSight();
  useAddress(examples);
  useCursorInNewTab();
  useDocsFromTop();
  return null;
}
