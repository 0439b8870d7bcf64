import { pick, useGraphiQL, useMonaco } from '@graphiql/react';
import { useEffect, useLayoutEffect } from 'react';
import { THEMES } from './themes.ts';

/** The system's font, our colours, and a way out by keyboard. */
export function useEditors(): void {
  useThemes();
  useEscape();
  const { queryEditor, responseEditor, variableEditor } = useGraphiQL(
    pick('queryEditor', 'variableEditor', 'responseEditor'),
  );
  useEffect(() => {
    for (const editor of [queryEditor, variableEditor, responseEditor]) editor?.updateOptions(LOOK);
    queryEditor?.updateOptions({ ariaLabel: 'Query', placeholder: 'Ask here.' });
    variableEditor?.updateOptions({ ariaLabel: 'Variables', placeholder: '{}' });
    responseEditor?.updateOptions({ ariaLabel: 'Answer', placeholder: 'The answer comes here.' });
  }, [queryEditor, variableEditor, responseEditor]);
}

/** They must be defined before the first editor is made, which is in an effect too, but a later one. */
function useThemes(): void {
  const monaco = useMonaco(({ monaco }) => monaco);
  useLayoutEffect(() => {
    for (const [name, theme] of Object.entries(THEMES)) monaco?.editor.defineTheme(name, theme);
  }, [monaco]);
}

/** Tab writes spaces in an editor, so Escape leaves it, as Enter enters it; what the editor needs itself ends there. */
function useEscape(): void {
  useEffect(() => {
    const leave = ({ key, target }: KeyboardEvent) => {
      if (key !== 'Escape' || !(target instanceof Element)) return;
      target.closest<HTMLElement>('.graphiql-editor')?.focus();
    };
    window.addEventListener('keydown', leave);
    return () => window.removeEventListener('keydown', leave);
  }, []);
}

const LOOK = {
  fontFamily:
    'ui-monospace, "SF Mono", SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace',
  fontSize: 14,
  lineHeight: 21,
  wordWrap: 'on',
  wrappingIndent: 'indent',
} as const;
