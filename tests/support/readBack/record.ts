/** The content of an export, in one form for all formats; a format omits what it does not hold. */
export interface ReadBack {
  readonly actors: Readonly<Record<string, { readonly name: string; readonly kind: string }>>;
  readonly ties: Readonly<Record<string, ReadBackTie>>;
  readonly entities: ReadBackEntities;
  readonly claims: Readonly<Record<string, ReadBackClaim>>;
  readonly sources: Readonly<Record<string, ReadBackSource>>;
}

interface ReadBackTie extends Readonly<Record<'kind' | 'status' | 'start' | 'end', string>> {
  /** Ids with their roles, in order. */
  readonly parties: string;
}

type ReadBackClaim = Readonly<
  Record<'subject' | 'property' | 'value' | 'source' | 'takenFrom', string>
>;

type ReadBackSource = Readonly<Record<'title' | 'url' | 'licence', string>>;

/** A row of a table or the attributes of an element; empty values can be omitted. */
export type Fields = Readonly<Record<string, unknown>>;

function toActor({ name, kind }: Fields) {
  return { name: text(name), kind: text(kind) };
}

function toTie({ kind, status, start, end, parties, roles }: Fields): ReadBackTie {
  const names = text(roles).split('|');
  return {
    ...{ kind: text(kind), status: text(status), start: text(start), end: text(end) },
    parties: text(parties)
      .split('|')
      .map((id, at) => `${id} ${names[at] ?? ''}`)
      .join(', '),
  };
}

export function isEntity(type: unknown): boolean {
  return ['Event', 'Policy', 'PolicyEffect', 'Impact', 'Theme'].includes(String(type));
}

/** Ids that it refers to, in order; lists are separated by `|`. */
function toEntity({ type, name, when, participants, roles, ...fields }: Fields) {
  const refers = [
    ...['place', 'concerns', 'about', 'issuer', 'policy', 'policies', 'tie', 'measures', 'broader'],
  ];
  const names = text(roles).split('|');
  return {
    ...{ type: text(type), name: text(name), when: text(when) },
    participants: text(participants)
      .split('|')
      .filter((id) => id !== '')
      .map((id, at) => `${id} ${names[at] ?? ''}`),
    refers: refers.flatMap((field) => text(fields[field]).split('|').filter(Boolean)).sort(),
  };
}

export type ReadBackEntities = Readonly<Record<string, ReturnType<typeof toEntity>>>;

function toClaim({ subject, property, value, source, takenFrom }: Fields): ReadBackClaim {
  return {
    ...{ subject: idOf(subject), property: text(property), value: text(value) },
    ...{ source: idOf(source), takenFrom: idOf(takenFrom) },
  };
}

export function toSource({ title, url, licence }: Fields): ReadBackSource {
  return { title: text(title), url: text(url), licence: text(licence) };
}

/** The content of an export whose parts are given as rows. */
export function readBackOf(rows: Readonly<Record<keyof ReadBack, readonly Fields[]>>): ReadBack {
  const { actors, ties, entities, claims, sources } = rows;
  return {
    ...{ actors: byId(actors, toActor), ties: byId(ties, toTie) },
    ...{ entities: byId(entities, toEntity), claims: byId(claims, toClaim) },
    sources: byId(sources, toSource),
  };
}

export function byId<Made>(things: readonly Fields[], make: (fields: Fields) => Made) {
  return Object.fromEntries(things.map((fields) => [text(fields.id), make(fields)]));
}

function idOf(value: unknown): string {
  return typeof value === 'object' && value !== null ? text((value as Fields).id) : text(value);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
