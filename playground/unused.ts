/**
 * What GraphiQL, Monaco and its workers import for parts that the playground never opens: comparing two texts, colors, hints
 * between words, quick fixes, special pasting, the command palette, tables, menus of choices, long virtual lists, and several
 * schemas at once.
 */
function Unused() {
  return null;
}
Unused.get = Unused;

export {
  Unused as CodeActionController,
  Unused as ColorHoverParticipant,
  Unused as CopyPasteController,
  Unused as DiffEditorWidget,
  Unused as InlayHintsHover,
  Unused as InlineSuggestionHintsContentWidget,
  Unused as MultiDiffEditorWidget,
  Unused as SelectBox,
  Unused as StandaloneQuickInputService,
  Unused as Table,
  Unused as default,
  Unused as linesDiffComputers,
  Unused as useVirtualizer,
};

/** The modules that are replaced by this one. */
export const UNUSED = new RegExp(
  `^(@tanstack/react-virtual|picomatch-browser|.*/(${[
    'codeActionController',
    'colorHoverParticipant',
    'copyPasteController',
    'diffEditorWidget',
    'inlayHintsHover',
    'inlineCompletionsHintsWidget',
    'linesDiffComputers',
    'multiDiffEditorWidget',
    'selectBox',
    'standaloneQuickInputService',
    'tableWidget',
  ].join('|')})\\.js)$`,
);
