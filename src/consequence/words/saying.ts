import { briefly } from '../../evidence/sideValue.ts';
import type { SubjectName } from '../states/consequence.ts';
import type { TextStyle } from './style.ts';

/** How lines name subjects and values. */
export interface SayingStyle extends TextStyle {
  readonly named: (subject: SubjectName) => string;
  readonly value: (text: string) => string;
  readonly values: (texts: readonly string[]) => string;
  readonly titles: (texts: readonly string[]) => string;
  /** The first texts, and how many there are more. */
  readonly some: (texts: readonly string[]) => string;
}

/** In a line. */
const MOST = 5;

export function sayingIn(style: TextStyle): SayingStyle {
  const { plain, strong, code } = style;
  const value = (text: string) => plain(briefly(text));
  const some = (texts: readonly string[]) =>
    texts.length > MOST
      ? `${texts.slice(0, MOST).join(', ')} and ${texts.length - MOST} more`
      : texts.join(', ');
  return {
    ...{ ...style, value, some },
    named: ({ id, name }) => (name === id ? code(id) : `${strong(name)} (${code(id)})`),
    values: (texts) => some(texts.map(value)),
    titles: (texts) => some(texts.map((text) => `"${plain(text)}"`)),
  };
}
