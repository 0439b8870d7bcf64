import type { ReactNode } from 'react';
import type { ComparedFragment, CompareQuery } from '../generated/operations.ts';
import { type Column, Table } from '../lists/Table.tsx';
import { startText } from '../parts/dates.ts';
import { ActorLink } from '../parts/links.tsx';
import { nameOf } from '../parts/tieName.ts';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import { count } from '../shell/words.ts';
import { words } from '../words/words.ts';

type Node = NonNullable<CompareQuery['nodes'][number]>;
export type Place = Extract<Node, { readonly partners: unknown }>;

interface Measure {
  readonly name: string;
  readonly of: (place: Place) => ReactNode;

  /** For counts: a row of zeros alone is left out. */
  readonly numberOf?: (place: Place) => number;
}

/** What is measured of places, a column each. */
export function Comparison({ places }: { readonly places: readonly Place[] }) {
  const rows = measures().filter(({ numberOf }) => !numberOf || places.some(numberOf));
  const columns: readonly Column<Measure>[] = [
    { head: words.compare.measure, cell: ({ name }) => name },
    ...places.map((place) => ({ head: place.name, cell: ({ of }: Measure) => of(place) })),
  ];
  return (
    <section aria-label={words.compare.title}>
      <div className="wide-table">
        <Table
          caption={words.compare.title}
          columns={columns}
          rows={rows}
          keyOf={({ name }) => name}
        />
      </div>
      <p className="aside">{words.compare.ownOnly}</p>
    </section>
  );
}

/** 0 if no source says. */
const populationOf = (place: Place) => ('population' in place ? (place.population ?? 0) : 0);

const measures = (): readonly Measure[] => [
  { name: words.compare.page, of: (place) => <ActorLink actor={place} /> },
  { name: words.compare.type, of: ({ typeLabel }) => words.terms.label(typeLabel) },
  { name: words.compare.within, of: ({ within }) => within && <ActorLink actor={within} /> },
  {
    name: words.compare.population,
    of: (place) => populationOf(place) > 0 && count(populationOf(place)),
    numberOf: populationOf,
  },
  counted(words.compare.all, ({ all }) => all, true),
  counted(words.terms.groups['sister-city'], ({ sisterCity }) => sisterCity),
  counted(words.terms.groups['sister-state'], ({ sisterState }) => sisterState),
  counted(words.terms.groups.friendship, ({ friendship }) => friendship),
  counted(words.terms.groups.port, ({ port }) => port),
  counted(words.terms.groups.agreement, ({ agreement }) => agreement),
  counted(words.terms.groups.network, ({ memberships }) => memberships),
  { name: words.compare.first, of: First },
  counted(words.compare.confirmed, ({ confirmed }) => confirmed),
  counted(words.compare.contested, ({ contested }) => contested),
  counted(words.compare.partners, ({ partners: { edges, pageInfo, totalCount } }) => ({
    // Of very many, only how often they are partners is known.
    totalCount: pageInfo.hasNextPage ? totalCount : new Set(edges.map(({ node }) => node.id)).size,
  })),
  counted(words.compare.events, ({ events }) => events),
  counted(words.compare.impacts, ({ impacts }) => impacts),
  counted(words.compare.policies, ({ policies }) => policies),
];

function counted(
  name: string,
  connectionOf: (place: ComparedFragment) => { readonly totalCount: number },
  always = false,
): Measure {
  const numberOf = (place: Place) => connectionOf(place).totalCount;
  return { name, of: (place) => count(numberOf(place)), ...(!always && { numberOf }) };
}

/** The earliest tie whose start is known. */
function First({ first }: Place) {
  const tie = first.edges[0]?.node;
  if (!tie) return null;
  return (
    <>
      {startText(tie)} <Link href={hrefTo('tie', tie.id)}>{nameOf(tie)}</Link>
    </>
  );
}
