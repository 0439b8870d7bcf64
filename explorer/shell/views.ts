import type { ComponentType } from 'react';

/** A view of the explorer: a folder here with a `view.ts`. */
export interface View {
  /** Its title in the navigation; none if it is only led to by links. */
  readonly label?: string;

  /** Where it stands there; the least is first. */
  readonly order?: number;

  /** Whether it may be shown in another's page, under `embed/`. */
  readonly embeds?: boolean;

  /** What is waited for while its script comes. */
  readonly waitsFor: string;
  readonly load: () => Promise<{ readonly default: ComponentType<ViewProps> }>;
}

export interface ViewProps {
  /** What follows the view's name in the address. */
  readonly id: string;
  readonly params: URLSearchParams;
}
