import type { editor } from 'monaco-editor';

/** The names of the themes in the editor. */
export const EDITOR_THEME = { light: 'proxeny-light', dark: 'proxeny-dark' } as const;

interface Palette {
  readonly ink: string;
  readonly paper: string;
  readonly accent: string;
  readonly faint: string;

  /** A field in the query has the color of its key in the result. */
  readonly field: string;
  readonly type: string;
  readonly text: string;
  readonly variable: string;
}

const LIGHT: Palette = {
  ink: '#13212c',
  paper: '#fbfcfd',
  accent: '#b53d20',
  faint: '#5a6c79',
  field: '#174a94',
  type: '#7d5700',
  text: '#0f6e64',
  variable: '#7a31b0',
};

const DARK: Palette = {
  ink: '#dbe5ec',
  paper: '#16212a',
  accent: '#f2955a',
  faint: '#8ea0ad',
  field: '#8fbdf5',
  type: '#ebd84a',
  text: '#5fd9c2',
  variable: '#c99df5',
};

export const THEMES: Readonly<Record<string, editor.IStandaloneThemeData>> = {
  [EDITOR_THEME.light]: toTheme('vs', LIGHT),
  [EDITOR_THEME.dark]: toTheme('vs-dark', DARK),
};

function toTheme(base: 'vs' | 'vs-dark', palette: Palette): editor.IStandaloneThemeData {
  return { base, inherit: true, colors: toColors(palette), rules: toRules(palette) };
}

function toRules({ accent, faint, field, ink, text, type, variable }: Palette) {
  const rule = (token: string, foreground: string, fontStyle = '') => ({
    token,
    foreground: foreground.slice(1),
    fontStyle,
  });
  return [
    rule('', ink),
    rule('comment.gql', faint, 'italic'),
    rule('keyword.gql', accent),
    rule('key.identifier.gql', field),
    rule('argument.identifier.gql', variable),
    rule('type.identifier.gql', type),
    rule('string', text),
    rule('number', accent),
    rule('delimiter', faint),
    rule('string.key.json', field),
    rule('string.value.json', text),
    rule('number.json', accent),
    rule('keyword.json', variable),
    rule('delimiter.bracket.json', faint),
    rule('delimiter.array.json', faint),
    rule('delimiter.colon.json', faint),
    rule('delimiter.comma.json', faint),
  ];
}

function toColors({ accent, faint, ink, paper }: Palette): editor.IColors {
  const clear = '#00000000';
  return {
    'editorBracketHighlight.foreground1': faint,
    'editorBracketHighlight.foreground2': faint,
    'editorBracketHighlight.foreground3': faint,
    'editorBracketHighlight.foreground4': faint,
    'editorBracketHighlight.foreground5': faint,
    'editorBracketHighlight.foreground6': faint,
    'editor.background': clear,
    'editor.foreground': ink,
    'editorLineNumber.foreground': `${faint}a0`,
    'editorLineNumber.activeForeground': ink,
    'editorCursor.foreground': accent,
    'editor.placeholder.foreground': faint,
    'editorIndentGuide.background1': `${faint}30`,
    'editorIndentGuide.activeBackground1': `${faint}70`,
    'scrollbar.shadow': clear,
    'textLink.foreground': accent,
    'textLink.activeForeground': accent,
    'editorLink.activeForeground': accent,
    focusBorder: accent,
    'editorWidget.background': paper,
    'editorHoverWidget.background': paper,
    'editorSuggestWidget.background': paper,
    'editorSuggestWidget.selectedBackground': `${accent}24`,
    'editorSuggestWidget.selectedForeground': ink,
    'editorSuggestWidget.highlightForeground': accent,
    'editorSuggestWidget.focusHighlightForeground': accent,
    'list.hoverBackground': `${faint}20`,
    'list.highlightForeground': accent,
    'list.focusHighlightForeground': accent,
    'menu.background': paper,
    'menu.selectionBackground': `${accent}24`,
    'menu.selectionForeground': ink,
    'quickInput.background': paper,
    'quickInputList.focusBackground': `${accent}24`,
    'quickInputList.focusForeground': ink,
    'input.background': `${faint}18`,
  };
}
