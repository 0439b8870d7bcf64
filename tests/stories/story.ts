/**
 * By question, what is expected at each path of its answer. A path that ends with `{ role actor.id }` expects an array
 * of these values, a field with a capital is the type that has the next one, and a list has what each of its items has.
 */
export type Story = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

type Path = readonly string[];

/** `tie(id: "ohio--hubei").record.sources`: a sort of subject, an id, and what is asked of it. */
const OF_ONE = /^(\w+)\(id: "(.*?)"\)(.*)$/s;

interface Asked {
  /** What asks the same of any id, which is `$id`. */
  readonly question: string;
  readonly sort: string;
  readonly id: string;
}

/** A question about one subject; undefined of another question. */
export function readOfOne(question: string): Asked | undefined {
  const [, sort, id = '', rest = ''] = OF_ONE.exec(question) ?? [];
  return sort === undefined ? undefined : { question: `${sort}(id: $id)${rest}`, sort, id };
}

/** All that stories ask of one subject, by its sort: Neo4j plans it once for all of them. */
export function documentsOfOne(stories: readonly Story[]): ReadonlyMap<string, string> {
  const all = new Map<string, Record<string, Story[string]>>();
  for (const [text, answer] of stories.flatMap((story) => Object.entries(story))) {
    const asked = readOfOne(text);
    if (asked === undefined) continue;
    const { question, sort } = asked;
    const known = all.get(sort) ?? {};
    all.set(sort, { ...known, [question]: { ...known[question], ...answer } });
  }
  return new Map(
    [...all].map(([sort, story]) => [sort, `query ($id: ID!) ${documentOf(story)}`] as const),
  );
}

/** The document that asks for every path of a story, and for nothing else. */
export function documentOf(story: Story): string {
  const paths = Object.entries(story).flatMap(([question, answer]) =>
    Object.keys(answer).flatMap((path) => {
      const { way, columns } = readPath(question, path);
      return columns.map((column) => [...way, ...column]);
    }),
  );
  return selectionOf(paths);
}

export function valueAt(data: unknown, question: string, path: string): unknown {
  const { way, columns, isRow } = readPath(question, path);
  return each(follow(data, way), (value) => {
    const row = columns.map((column) => follow(value, column));
    return isRow ? row : row[0];
  });
}

function readPath(question: string, path: string) {
  const [, list = path, row] = /^(.*?) ?\{ ([^{}]*) \}$/.exec(path) ?? [];
  const columns = row?.split(' ').map(fieldsOf) ?? [[]];
  return { way: [...fieldsOf(question), ...fieldsOf(list)], columns, isRow: row !== undefined };
}

/** `record.claims(first: 2).value`: three fields. */
const fieldsOf = (path: string): Path => path.match(/\w+(\([^)]*\))?/g) ?? [];

function selectionOf(paths: readonly Path[]): string {
  const fields = [...new Set(paths.flatMap(([field]) => field ?? []))].map((field) => {
    const below = paths.filter(([first]) => first === field).map(([, ...rest]) => rest);
    const alias = field.includes('(') ? `${aliasOf(field)}: ` : '';
    const asked = isType(field) ? `... on ${field}` : alias + field;
    return `${asked} ${selectionOf(below)}`;
  });
  return fields.length === 0 ? '' : `{ ${fields.join(' ')} }`;
}

function follow(data: unknown, [field, ...rest]: Path): unknown {
  if (field === undefined) return data ?? null;
  return each(data, (value) =>
    follow(isType(field) ? value : (value as Record<string, unknown>)[aliasOf(field)], rest),
  );
}

/** What a function makes of a value, or of each item of a list; nothing of nothing. */
function each(data: unknown, make: (value: unknown) => unknown): unknown {
  if (Array.isArray(data)) return data.map((item) => each(item, make));
  return data === null || data === undefined ? null : make(data);
}

const isType = (field: string) => /^[A-Z]/.test(field);

/** Told apart by its arguments, as a question may be asked twice with others. */
const aliasOf = (field: string) => field.replace(/\W+/g, '_');
