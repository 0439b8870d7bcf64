import { unloaded } from '../words/words.ts';

/** In place of all views, where a script of the pages does not come: another version may have replaced it. */
export function Unloaded() {
  const { says, reload } = unloaded();
  return (
    <main>
      <div className="state fault" role="alert">
        <p>{says}</p>
        <button type="button" onClick={() => location.reload()}>
          {reload}
        </button>
      </div>
    </main>
  );
}
