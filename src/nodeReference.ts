/** A node in an answer of TypeScript's: what is selected of it comes from the graph. */
export interface NodeReference {
  readonly id: string;
}
