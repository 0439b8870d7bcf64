declare module 'edtf' {
  /** Throws if the text is no EDTF, levels 0 to 2. */
  export function parse(text: string): { readonly type: string };
}
