/** How a text is written. */
export interface TextStyle {
  readonly heading: (text: string) => string;
  readonly item: (text: string) => string;
  /** Words of the data. */
  readonly plain: (text: string) => string;
  readonly strong: (text: string) => string;
  /** An id, a property or a code. */
  readonly code: (text: string) => string;
}

/** Signs that Markdown, HTML or a page that shows them takes for more than text: `@name` would notify a person. */
const SIGNS = /[\\`*_{}[\]<>#|~&@!]/g;

const escaped = (text: string) => text.replace(SIGNS, (sign) => `&#${sign.charCodeAt(0)};`);

export const MARKDOWN: TextStyle = {
  heading: (text) => `### ${text}\n`,
  item: (text) => `- ${text}`,
  plain: escaped,
  strong: (text) => `**${escaped(text)}**`,
  code: (text) => `\`${text.replaceAll('`', "'")}\``,
};

export const TEXT: TextStyle = {
  heading: (text) => `${text}\n`,
  item: (text) => `* ${text}`,
  plain: (text) => text,
  strong: (text) => text,
  code: (text) => text,
};
