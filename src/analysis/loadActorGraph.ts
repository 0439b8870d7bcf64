import { type SourceWord, compareText } from '../evidence/claim.ts';
import { type ConfidenceLevel, confidenceOf } from '../evidence/confidence.ts';
import { strengthOf } from '../evidence/strength.ts';
import { readStatement } from '../graph/statements.ts';
import {
  type ActorGraph,
  type LoadedActor,
  type LoadedStructure,
  type LoadedTie,
  type Structure,
  toActorGraph,
} from './actorGraph.ts';
import { claimsOf, sourceCountOf, sourceOf } from './claimRow.ts';
import type { Loading } from './keepLoaded.ts';

/** Rows per read, small enough that decoding a response delays no other request noticeably. */
const PAGE = 5_000;

/** The property that claims how one actor is contained in another. */
export const CLAIMED: Readonly<Record<Structure, string>> = {
  LOCATED_IN: 'locatedIn',
  PART_OF: 'partOf',
  WITHIN: 'within',
};

const [SOURCES, ACTORS, TIES] = ['sources', 'actors', 'ties'].map((name) =>
  readStatement(`_analysis/${name}.cypher`),
) as [string, string, string];

export function createLoading(): Loading<ActorGraph> {
  const sources = new Map<string, SourceWord>();
  const structureStrength = createStructureStrength(sources);
  const actors: LoadedActor[] = [];
  const structures: LoadedStructure[] = [];
  const ties: LoadedTie[] = [];
  const phases = [
    { text: SOURCES, add: (row: Row) => void sources.set(row[0] as string, sourceOf(row)) },
    { text: ACTORS, add: addActor },
    { text: TIES, add: addTie },
  ];
  let after = '';
  return {
    async step(reader) {
      const [phase] = phases;
      if (phase === undefined) return toActorGraph({ actors, sources, ties, structures });
      const rows = await reader.read(phase.text, { after, size: PAGE, claimed: CLAIMED });
      rows.forEach((row) => phase.add(row));
      after = (rows.at(-1)?.[0] ?? '') as string;
      if (rows.length === PAGE) return undefined;
      phases.shift();
      after = '';
      return undefined;
    },
  };

  function addActor([id, name, isCountry, stands]: Row): void {
    actors.push({ id: id as string, name: name as string, isCountry: isCountry as boolean });
    for (const [relation, parent, claims] of stands as [Structure, string, Row[]][])
      structures.push({
        ...{ child: id as string, parent, relation },
        strength: structureStrength(claims),
      });
  }

  function addTie([id, kind, level, sourceCount, days, parties]: Row): void {
    ties.push({
      ...{ id: id as string, kind: kind as string },
      strength: strengthOf(level as ConfidenceLevel, sourceCount as number),
      days: days as (string | null)[],
      parties: parties as string[],
    });
  }
}

type Row = readonly unknown[];

/** Most actors are located by the same few sources, so the strength of each set of sources is computed once. */
function createStructureStrength(sources: ReadonlyMap<string, SourceWord>) {
  const known = new Map<string, number>();
  return (rows: readonly Row[]): number => {
    const key = signatureOf(rows);
    const strength = known.get(key) ?? strengthOfRows(rows, sources);
    known.set(key, strength);
    return strength;
  };
}

/** Everything that strength depends on. Of the values, only which of them are equal. */
function signatureOf(rows: readonly Row[]): string {
  const values = [...new Set(rows.map(([, , value]) => value))];
  const parts = rows.map(([source, work, value, form, stance, rank]) =>
    [source, work, values.indexOf(value), form, stance, rank].join(' '),
  );
  return parts.sort(compareText).join('\n');
}

function strengthOfRows(rows: readonly Row[], sources: ReadonlyMap<string, SourceWord>): number {
  const claims = claimsOf(rows, sources);
  return strengthOf(confidenceOf(claims).level, sourceCountOf(claims));
}
