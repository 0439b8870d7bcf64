/** Numbers for texts: claims share a few ids and words, and numbers take less memory and are compared faster. */
export interface Names {
  readonly texts: readonly string[];
  /** 0 is the empty text. */
  readonly numberOf: (text: string) => number;
  /** Which of these texts have a number, marked at it. */
  readonly marked: (texts: readonly string[]) => Uint8Array;
}

export function createNames(): Names {
  const texts = [''];
  const numbers = new Map([['', 0]]);
  return {
    texts,
    numberOf(text) {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      const own = copyOf(text);
      numbers.set(own, texts.length);
      return texts.push(own) - 1;
    },
    marked(some) {
      const marks = new Uint8Array(texts.length);
      for (const text of some) marks[numbers.get(text) ?? 0] = 1;
      marks[0] = 0;
      return marks;
    },
  };
}

/** A part of a text keeps all of it in memory, a copy does not. */
export function copyOf(part: string): string {
  return Buffer.from(part).toString();
}
