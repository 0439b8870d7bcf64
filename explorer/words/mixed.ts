import { Fragment, type ReactNode, createElement } from 'react';

/** A sentence with elements in it: mixed`Search for ${link}.` */
export function mixed(texts: TemplateStringsArray, ...parts: readonly ReactNode[]): ReactNode {
  return createElement(Fragment, null, ...texts.flatMap((text, at) => [text, parts[at]]));
}
