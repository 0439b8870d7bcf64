import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';

export function NoView({ name }: { readonly name: string }) {
  return (
    <article className="page">
      <h1>There is no page “{name}”</h1>
      <p>
        Search above, or start from <Link href={hrefTo('')}>the first page</Link>.
      </p>
    </article>
  );
}
