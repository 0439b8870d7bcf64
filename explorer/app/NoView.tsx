import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import { words } from '../words/words.ts';

export function NoView({ name }: { readonly name: string }) {
  return (
    <article className="page">
      <h1>{words.app.unknownView(name)}</h1>
      <p>{words.app.searchOrHome(<Link href={hrefTo('')}>{words.app.homePage}</Link>)}</p>
    </article>
  );
}
