import type { ComponentType } from 'react';
import type { Words } from '../words/en/index.ts';

/** A view of the explorer: a folder here with a `view.ts`. */
export interface View {
  /** Its words in the catalog: shown while its script is loaded and, if they have a label, in the navigation. */
  readonly words: keyof Words['views'];

  /** Its position in the navigation, ascending. */
  readonly order?: number;

  /** Whether other pages may embed it, under `embed/`. */
  readonly embeds?: boolean;

  /** Whether it is about contributions, whatever this server takes. */
  readonly isOfDesk?: boolean;

  readonly load: () => Promise<{ readonly default: ComponentType<ViewProps> }>;
}

export interface ViewProps {
  /** The part of the address after the view's name. */
  readonly id: string;
  readonly params: URLSearchParams;
}
