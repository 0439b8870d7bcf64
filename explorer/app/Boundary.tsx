import { Component, type ReactNode } from 'react';
import { Details } from '../shell/states.tsx';
import { words } from '../words/words.ts';

/** If a view's script fails to load or throws, the rest of the page stays. Another address is tried again. */
export class Boundary extends Component<
  { readonly href: string; readonly children: ReactNode },
  { readonly failed: string | null }
> {
  override state = { failed: null as string | null };

  static getDerivedStateFromError(error: unknown) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }

  override componentDidUpdate(before: { readonly href: string }) {
    if (before.href !== this.props.href && this.state.failed !== null)
      this.setState({ failed: null });
  }

  override render() {
    const { failed } = this.state;
    if (failed === null) return this.props.children;
    return (
      <div className="state fault" role="alert">
        <p>{words.app.broken}</p>
        <Details text={failed} />
        <button type="button" onClick={() => location.reload()}>
          {words.app.reload}
        </button>
      </div>
    );
  }
}
