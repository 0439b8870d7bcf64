import { z } from 'zod';
import {
  CITED,
  type CitedSubject,
  type PropertyEvidence,
  NAMED,
  type NamedSubject,
  STATING,
  type WithVersion,
  cited,
  citedBy,
  named,
  stating,
} from './citing.ts';
import { first, id, ids, oneOf, period } from './input.ts';
import { type ToolContext, type MakeTool, toolOf } from './tool.ts';

const PATHS = `query mcpPaths($from: ID!, $to: ID!, $filter: PathFilter, $first: Int, $maxHops: Int) {
  dataset { version }
  paths(from: $from, to: $to, filter: $filter, first: $first, maxHops: $maxHops) {
    note truncated from { ...Named } to { ...Named }
    paths {
      hops text confidence { level }
      steps {
        from { ...Named } to { ...Named }
        ... on TieStep { tie { ...Named ...Cited } }
        ... on StructureStep { relation from { ...Inside } to { ...Inside } }
      }
    }
  }
}
fragment Inside on Actor {
  record {
    LOCATED_IN: property(name: "locatedIn") { claims { ...Stating } }
    PART_OF: property(name: "partOf") { claims { ...Stating } }
    WITHIN: property(name: "within") { claims { ...Stating } }
  }
}
${STATING} ${NAMED} ${CITED}`;

type Relation = 'LOCATED_IN' | 'PART_OF' | 'WITHIN';

interface Inside extends NamedSubject {
  readonly record?: Readonly<Record<Relation, PropertyEvidence | null>>;
}

interface Step {
  readonly from: Inside;
  readonly to: Inside;
  readonly tie?: NamedSubject & CitedSubject;
  readonly relation?: Relation;
}

interface Found extends WithVersion {
  readonly paths: {
    readonly note: string | null;
    readonly truncated: boolean;
    readonly from: NamedSubject;
    readonly to: NamedSubject;
    readonly paths: readonly {
      readonly hops: number;
      readonly text: string;
      readonly confidence: { readonly level: string };
      readonly steps: readonly Step[];
    }[];
  };
}

export const paths: MakeTool = (schema) =>
  toolOf({
    name: 'paths',
    title: 'How two are connected',
    description:
      'The best connections from one place, institution or person to another, through ties and locations, each step with its tie and claims.',
    input: z.strictObject({
      from: id('Id of a place, an institution or a person.'),
      to: id('Id of another one.'),
      kinds: z.array(oneOf(schema, 'TieKind')).optional().describe('Only ties of these kinds.'),
      activeOn: period('Only ties in force then.'),
      minConfidence: oneOf(schema, 'ConfidenceLevel').optional().describe('At least this level.'),
      notThrough: ids('Ids that a path must avoid.'),
      first: first(3, 20),
      maxHops: z.int().min(1).max(12).default(6).describe('The longest path, in steps.'),
    }),
    async answer({ from, to, first, maxHops, ...filter }, context) {
      const found = await context.ask<Found>(PATHS, { from, to, first, maxHops, filter });
      const { paths: listed, note, truncated, ...ends } = found.paths;
      const [begin, end] = [named(ends.from, context), named(ends.to, context)];
      const link = `${context.base}/paths?from=${encodeURIComponent(begin.id)}&to=${encodeURIComponent(end.id)}`;
      return {
        version: found.dataset.version,
        head: { from: begin, to: end, link, ...(note !== null && { note }) },
        items: listed.map(({ hops, text, confidence, steps }) => ({
          value: {
            hops,
            text,
            confidence: confidence.level,
            steps: steps.map((one) => told(one, context)),
          },
        })),
        hasMore: truncated,
        narrower: 'Use `first`, `kinds` or `notThrough`.',
      };
    },
  });

function told({ from, to, tie, relation }: Step, context: ToolContext) {
  const ends = { from: from.id, to: to.id };
  if (tie) return { ...ends, tie: { ...named(tie, context), ...citedBy(tie) } };
  const claims = relation === undefined ? [] : claimsOf(from, to, relation);
  return { ...ends, relation, ...cited(claims), link: context.linkTo(from) };
}

/** Either end can be the one that is inside of the other. */
function claimsOf(from: Inside, to: Inside, relation: Relation) {
  const ways = [[from, to] as const, [to, from] as const];
  return ways.flatMap(([one, outer]) => stating(one.record?.[relation]?.claims ?? [], outer.id));
}
