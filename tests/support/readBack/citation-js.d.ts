declare module '@citation-js/core' {
  export class Cite {
    constructor(input: unknown, options: object);
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
}
