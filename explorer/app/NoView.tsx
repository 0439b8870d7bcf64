import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';

export function NoView({ name }: { readonly name: string }) {
  return (
    <article className="page">
      <h1>Page not found: {name}</h1>
      <p>
        Search above, or go to the <Link href={hrefTo('')}>home page</Link>.
      </p>
    </article>
  );
}
