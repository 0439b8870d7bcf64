/** The address of a path of a server, which can stand behind a prefix, as at `https://example.org/proxeny`. */
export function doorOf(url: string, path: string): URL {
  const door = new URL(url);
  door.pathname = door.pathname.replace(/\/*$/, path);
  return door;
}

/** Throws if something else than a server of Proxeny answers there, such as a proxy with a page of its own. */
export async function jsonFrom<Body>(url: string, answer: Response): Promise<Body> {
  const type = answer.headers.get('content-type') ?? 'no content type';
  if (/\bjson\b/.test(type)) return (await answer.json()) as Body;
  throw new Error(
    `Expected a server of Proxeny at "${url}", but it answered with status ${answer.status} and ${type}.`,
  );
}
