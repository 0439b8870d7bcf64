import type { ReactNode } from 'react';

/** Makes a link to a view, `statistics?rows=STATUS`, or to a file of the server, `changes.atom`. */
export type To = (path: string, text: string) => ReactNode;

/** Shows the name of a key. */
export type Key = (name: string) => ReactNode;

/** Makes a link to the evidence of a story's step: the first, second and so on. */
export type See = (which: number, text: string) => ReactNode;

/** What a story on the map says at one step. */
export interface StoryStep {
  readonly title: string;
  readonly text: ReactNode;
}

export interface ProseSection {
  readonly title: string;
  readonly paragraphs?: readonly ReactNode[];

  /** Terms, each with what it means. */
  readonly terms?: readonly (readonly [term: ReactNode, meaning: ReactNode])[];
}

/** A page to be read from top to bottom. */
export interface Prose {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly ProseSection[];
}
