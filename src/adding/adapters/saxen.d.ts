declare module 'saxen' {
  type Decode = (text: string) => string;

  export class Parser {
    on(
      event: 'openTag',
      listener: (
        name: string,
        attributes: () => Readonly<Record<string, string>>,
        decode: Decode,
      ) => void,
    ): void;
    on(event: 'error', listener: (error: Error) => void): void;
    on(
      event: 'text' | 'closeTag' | 'cdata' | 'comment' | 'attention' | 'question',
      listener: () => void,
    ): void;
    write(xml: string): void;
    end(): void;
  }
}
