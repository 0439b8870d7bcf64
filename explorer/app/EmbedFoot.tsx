import { embedded } from '../shell/address.ts';
import { hrefNow } from '../shell/entry.ts';
import { words } from '../words/words.ts';

/** The origin of an embedded view, with a link to the full page. */
export function EmbedFoot() {
  return (
    <footer className="embed-foot">
      <a href={embedded(hrefNow(), false)} target="_blank" rel="noopener">
        {words.app.onProxeny}
      </a>
    </footer>
  );
}
