import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { go, isEmbeddedNow } from './address.ts';

export type LinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & { readonly href: string };

/** Opens a view without reloading the page. The browser handles anything other than a plain click. */
export function Link({ onClick, ...props }: LinkProps) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
    if (event.defaultPrevented || !isPlain) return;
    event.preventDefault();
    go(props.href);
  };
  if (isEmbeddedNow()) return <a {...props} target="_blank" rel="noopener" />;
  return <a {...props} onClick={follow} />;
}
