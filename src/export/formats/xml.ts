/** Text, or elements. */
export type XmlContent = string | readonly Element[];

export interface Element {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  readonly content?: XmlContent | undefined;
}

/** An element as text on its own line. */
export function element(name: string, attributes: Element['attributes'], content?: XmlContent) {
  return `${written({ name, attributes, content })}\n`;
}

function written({ name, attributes = {}, content = [] }: Element): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const inner = typeof content === 'string' ? escaped(content) : content.map(written).join('');
  const open = `<${name}${given.join('')}`;
  return inner === '' ? `${open}/>` : `${open}>${inner}</${name}>`;
}

/**
 * A parser would turn other white space in an attribute into a blank, and reject characters that XML does not
 * allow.
 */
function escaped(text: string): string {
  return text.replace(FOREIGN, '\uFFFD').replace(SPECIAL, (sign) => `&#${sign.charCodeAt(0)};`);
}

const SPECIAL = /[&<>"\t\n\r]/g;
const FOREIGN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
