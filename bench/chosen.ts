/** The items of these names, separated by commas, or that begin so; all where none are given. */
export function chosen<Item extends { readonly name: string }>(
  all: readonly Item[],
  only: string | undefined,
): readonly Item[] {
  if (only === undefined) return all;
  return only.split(',').flatMap((name) => {
    const found = all.filter((one) => one.name.startsWith(name.trim()));
    if (found.length > 0) return found;
    const known = all.map((one) => one.name).join(', ');
    throw new Error(`\`--only\` must name some of ${known}, but got: "${name}".`);
  });
}
