declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      chain(input: unknown, options: object): readonly Readonly<Record<string, unknown>>[];
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
