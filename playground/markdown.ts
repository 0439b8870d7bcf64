// @ts-expect-error: Monaco declares no types of its parts.
import { Marked as OfMonaco } from 'monaco-editor/esm/vs/base/common/marked/marked.js';

const Marked = OfMonaco as new (options: Options) => Marked;
const marked = new Marked({ renderer: { html: ({ text }) => escaped(text) } });

/** What GraphiQL gets in place of `markdown-it`: the reader of Markdown that Monaco has for the same descriptions. */
export default class MarkdownIt {
  render = (text: string) => marked.parse(text);
}

interface Marked {
  parse(text: string): string;
}

interface Options {
  readonly renderer: { html(token: { readonly text: string }): string };
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
