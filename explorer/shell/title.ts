import { useEffect } from 'react';

/** What the browser's tab says, for as long as it is seen. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title === '' ? 'Proxeny' : `${title} · Proxeny`;
  }, [title]);
}
