import { pick, useGraphiQL, useGraphiQLActions, useMonaco } from '@graphiql/react';
import { useEffect, useLayoutEffect } from 'react';
import { THEMES } from './themes.ts';

/** The system's font, the page's colors, and a way out by keyboard. */
export function useEditors(): void {
  useThemes();
  useSystemTheme();
  useEscape();
  const { headerEditor, queryEditor, responseEditor, variableEditor } = useGraphiQL(
    pick('headerEditor', 'queryEditor', 'variableEditor', 'responseEditor'),
  );
  useEffect(() => {
    for (const editor of [queryEditor, variableEditor, headerEditor, responseEditor])
      editor?.updateOptions(LOOK);
    queryEditor?.updateOptions({ ariaLabel: 'Query', placeholder: 'Type a query' });
    variableEditor?.updateOptions({ ariaLabel: 'Variables', placeholder: '{}' });
    headerEditor?.updateOptions({ ariaLabel: 'Headers', placeholder: '{}' });
    responseEditor?.updateOptions({ ariaLabel: 'Results', placeholder: 'Results appear here' });
  }, [headerEditor, queryEditor, variableEditor, responseEditor]);
}

/** Themes must be defined before the first editor, whose effect runs later. */
function useThemes(): void {
  const monaco = useMonaco(({ monaco }) => monaco);
  useLayoutEffect(() => {
    for (const [name, theme] of Object.entries(THEMES)) monaco?.editor.defineTheme(name, theme);
  }, [monaco]);
}

/** GraphiQL reads the system's theme only once. */
function useSystemTheme(): void {
  const theme = useGraphiQL(({ theme }) => theme);
  const actions = useGraphiQLActions();
  useEffect(() => {
    const system = matchMedia('(prefers-color-scheme: dark)');
    const follow = () => actions.setTheme(theme);
    system.addEventListener('change', follow);
    return () => system.removeEventListener('change', follow);
  }, [theme, actions]);
}

/**
 * Tab inserts spaces in an editor, so Escape leaves it and Enter enters it; keys that the editor itself needs
 * stop here.
 */
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
