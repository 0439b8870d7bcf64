import './Drawer.css';
import { type ReactNode, useEffect, useRef } from 'react';
import { words } from '../words/words.ts';

export interface DrawerProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A panel at the side, or from below on a phone. Escape closes it and restores the focus. */
export function Drawer({ title, onClose, children }: DrawerProps) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    ref.current?.showModal();
  }, []);
  return (
    <dialog
      ref={ref}
      className="drawer"
      aria-label={title}
      onClose={onClose}
      onClick={({ target, currentTarget }) => {
        // A click outside the panel.
        if (target === currentTarget) currentTarget.close();
      }}
    >
      <div>
        <button type="button" className="drawer-close" onClick={() => ref.current?.close()}>
          {words.app.close}
        </button>
        {children}
      </div>
    </dialog>
  );
}
