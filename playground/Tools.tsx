import { ToolbarButton, pick, useGraphiQL } from '@graphiql/react';
import { type ReactNode, useEffect, useState } from 'react';
import type { Client } from './client.ts';
import { type Asked, curlOf, fetchOf, pythonOf } from './codeOf.ts';
import { copy, hashOf } from './copying.ts';
import type { Example } from './examples.ts';
import { toCsv } from './resultTable.ts';

interface ToolsProps {
  readonly client: Client;
  readonly examples: readonly Example[];

  /** GraphiQL's own tools. */
  readonly prettify: ReactNode;
  readonly merge: ReactNode;
  readonly copy: ReactNode;
}

/** The tools beside the query: GraphiQL's own, and those that take the query or its result elsewhere. */
export function Tools({ client, examples, prettify, merge, copy: copyQuery }: ToolsProps) {
  const { headerEditor, queryEditor, responseEditor, variableEditor } = useGraphiQL(
    pick('headerEditor', 'queryEditor', 'responseEditor', 'variableEditor'),
  );
  const asked = (): Asked => ({
    query: queryEditor?.getValue() ?? '',
    variables: variableEditor?.getValue() ?? '',
  });
  const link = () => new URL(hashOf(asked(), examples), location.href).href;
  const copyAs = (codeOf: typeof curlOf) => () =>
    copy(codeOf(client.endpoint, asked(), headerEditor?.getValue() ?? ''));
  const saveResult = async () => {
    const { csv, said } = await toCsv(responseEditor?.getValue() ?? '');
    save(csv);
    return said;
  };
  return (
    <>
      {prettify}
      {merge}
      {copyQuery}
      <Tool label="Copy link" act={() => copy(link())}>
        <path d="M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7L12 7M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7L12 17" />
      </Tool>
      <Tool label="Copy as curl" act={copyAs(curlOf)}>
        <path d="m5 7 5 5-5 5M12 18h7" />
      </Tool>
      <Tool label="Copy as fetch()" act={copyAs(fetchOf)}>
        <path d="M9 4c-3 0-1 8-5 8 4 0 2 8 5 8M15 4c3 0 1 8 5 8-4 0-2 8-5 8" />
      </Tool>
      <Tool label="Copy as Python" act={copyAs(pythonOf)}>
        <path d="M12 12H7a3 3 0 0 0-3 3v2h4v2a2 2 0 0 0 4 0v-7h5a3 3 0 0 0 3-3V7h-4V5a2 2 0 0 0-4 0z" />
      </Tool>
      <Tool label="Result as CSV" act={saveResult}>
        <path d="M12 4v10m-4-4 4 4 4-4M5 19h14" />
      </Tool>
    </>
  );
}

interface ToolProps {
  readonly label: string;

  /** What it says once it has acted. */
  readonly act: () => Promise<string>;
  readonly children: ReactNode;
}

/** How long the button says what came of it. */
const SAID_MS = 5_000;

/** A button that says whether it did what it was pressed for. */
function Tool({ label, act, children }: ToolProps) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(''), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const onClick = () => {
    act().then(setSaid, (error: unknown) => setSaid((error as Error).message));
  };
  return (
    <div className="tool">
      <ToolbarButton label={label} onClick={onClick}>
        <Icon>{children}</Icon>
      </ToolbarButton>
      <span role="status">{said}</span>
    </div>
  );
}

function Icon({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      className="graphiql-toolbar-icon"
      width="18"
      height="18"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

function save(csv: string): void {
  const url = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }));
  const link = Object.assign(document.createElement('a'), {
    href: url,
    download: 'proxeny-result.csv',
  });
  link.click();
  URL.revokeObjectURL(url);
}
