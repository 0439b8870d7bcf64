declare module 'edtf' {
  /** Throws if the text is not EDTF, levels 0 to 2. */
  export function parse(text: string): { readonly type: string };
}
