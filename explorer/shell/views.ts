import type { ComponentType } from 'react';

/** A view of the explorer: a folder here with a `view.ts`. */
export interface View {
  /** Its label in the navigation; none if only links lead to it. */
  readonly label?: string;

  /** Its position there, ascending. */
  readonly order?: number;

  /** Whether other pages may embed it, under `embed/`. */
  readonly embeds?: boolean;

  /** Shown while its script is loaded. */
  readonly waitsFor: string;
  readonly load: () => Promise<{ readonly default: ComponentType<ViewProps> }>;
}

export interface ViewProps {
  /** The part of the address after the view's name. */
  readonly id: string;
  readonly params: URLSearchParams;
}
