import { KEY_MAP, formatShortcutForOS, useGraphiQLActions } from '@graphiql/react';
import type { MouseEvent } from 'react';
import { Figures } from './Figures.tsx';
import type { Client } from './client.ts';
import type { Example } from './examples.ts';
import { useFacts } from './facts.ts';
import { useOpenExample } from './session.ts';

export interface WelcomeProps {
  readonly client: Client;
  readonly examples: readonly Example[];
}

/** What Proxeny is, how to query it, and examples. */
export function Welcome({ client, examples }: WelcomeProps) {
  const facts = useFacts(client);
  return (
    <section className="welcome" aria-label="Welcome">
      <h1>Which cities, states and universities work together, since when, and how we know</h1>
      <p>
        Every fact names its sources; where they disagree you see each version, under{' '}
        <code>record</code>.
      </p>
      <Figures facts={facts} />
      <h2>How to use</h2>
      <p>
        Open an example and press the play button, or <Keys of={KEY_MAP.runQuery.key} />. Hover over
        a name to read its description. <Keys of="Ctrl-Space" /> suggests completions;{' '}
        <Keys of="Esc" /> leaves an editor.
      </p>
      <h2>Examples</h2>
      <Examples examples={examples} />
      <p>
        This page is built from <a href="third-party-notices.txt">packages of others</a>.
      </p>
    </section>
  );
}

function Examples({ examples }: Pick<WelcomeProps, 'examples'>) {
  const openExample = useOpenExample(examples);
  const actions = useGraphiQLActions();
  return (
    <ul className="examples">
      {examples.map((example) => {
        const follow = (event: MouseEvent) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          openExample(example);
          if (isNarrow()) actions.setVisiblePlugin(null);
        };
        return (
          <li key={example.id}>
            <a href={`#${example.id}`} onClick={follow}>
              {example.title}
            </a>
            <p>{example.shows}</p>
          </li>
        );
      })}
    </ul>
  );
}

function Keys({ of }: { readonly of: string }) {
  const keys = formatShortcutForOS(of).split('-');
  return (
    <span className="keys">
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}

/** The welcome covers the editor at this width; see styles/narrow.css. */
const isNarrow = () => matchMedia('(width < 48rem)').matches;
