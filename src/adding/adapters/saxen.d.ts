declare module 'saxen' {
  export type TagListener = (
    name: string,
    attributes: () => Readonly<Record<string, string>>,
    decode: (text: string) => string,
  ) => void;

  export class Parser {
    on(event: 'openTag', listener: TagListener): void;
    on(event: 'error', listener: (error: Error) => void): void;
    on(
      event: 'text' | 'closeTag' | 'cdata' | 'comment' | 'attention' | 'question',
      listener: () => void,
    ): void;
    write(xml: string): void;
    end(): void;
  }
}
