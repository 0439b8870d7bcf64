import { embedded } from '../shell/address.ts';

/** Where a view in another's page is from, and the way to the whole of it. */
export function EmbedFoot() {
  return (
    <footer className="embed-foot">
      <a href={embedded(location.href, false)} target="_blank" rel="noopener">
        View on Proxeny with sources
      </a>
    </footer>
  );
}
