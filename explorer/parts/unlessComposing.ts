import type { KeyboardEvent } from 'react';

/** Leaves the keys to an input method, such as Pinyin, while it has candidates. */
export const unlessComposing =
  <Element>(listen: (event: KeyboardEvent<Element>) => void) =>
  (event: KeyboardEvent<Element>): void => {
    if (!isOfMethod(event.nativeEvent)) listen(event);
  };

/** Safari ends a composition before the key that confirms it, and gives that key a code of its own. */
const isOfMethod = ({ isComposing, keyCode }: Pressed) => isComposing || keyCode === 229;

interface Pressed {
  readonly isComposing: boolean;
  readonly keyCode: number;
}
