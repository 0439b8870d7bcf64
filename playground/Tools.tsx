import { ToolbarButton, pick, useGraphiQL } from '@graphiql/react';
import { type ReactNode, useState } from 'react';
import type { Client } from './client.ts';
import { type Asked, copy, curlOf, hashOf } from './copying.ts';
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
  const curl = () => curlOf(client.endpoint, asked(), headerEditor?.getValue() ?? '');
  return (
    <>
      {prettify}
      {merge}
      {copyQuery}
      <Copying label="Copy link" text={link}>
        <path d="M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7L12 7M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7L12 17" />
      </Copying>
      <Copying label="Copy as curl" text={curl}>
        <path d="m5 7 5 5-5 5M12 18h7" />
      </Copying>
      <ToolbarButton
        label="Result as CSV"
        onClick={() => save(toCsv(responseEditor?.getValue() ?? ''))}
      >
        <Icon>
          <path d="M12 4v10m-4-4 4 4 4-4M5 19h14" />
        </Icon>
      </ToolbarButton>
    </>
  );
}

interface CopyingProps {
  readonly label: string;
  readonly text: () => string;
  readonly children: ReactNode;
}

/** A button that copies, and says whether it did. */
function Copying({ label, text, children }: CopyingProps) {
  const [said, setSaid] = useState('');
  const onClick = () => {
    const copying = copy(text());
    copying.then(
      () => setSaid('Copied'),
      (error: unknown) => setSaid((error as Error).message),
    );
  };
  return (
    <>
      <ToolbarButton label={said || label} aria-label={label} onClick={onClick}>
        <Icon>{children}</Icon>
      </ToolbarButton>
      <span role="status" className="unseen">
        {said}
      </span>
    </>
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
