import { embedded } from '../shell/address.ts';

/** The origin of an embedded view, with a link to the full page. */
export function EmbedFoot() {
  return (
    <footer className="embed-foot">
      <a href={embedded(location.href, false)} target="_blank" rel="noopener">
        View on Proxeny with sources
      </a>
    </footer>
  );
}
