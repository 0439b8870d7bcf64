import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { go, isEmbeddedNow } from './address.ts';

export type LinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & { readonly href: string };

/** Goes to a view without reloading the page; anything but a plain click is the browser's. */
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
