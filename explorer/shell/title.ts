import { useEffect } from 'react';

/** Sets the title of the browser's tab while the view is visible. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title === '' ? 'Proxeny' : `${title} · Proxeny`;
  }, [title]);
}
